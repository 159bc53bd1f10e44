import { type ReactNode, useState } from 'react';
import { t } from '#shared/text.ts';
import { GiveCodeForm } from './GiveCodeForm.tsx';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';
import { text } from './second-factor-text.ts';

export interface PasswordTaken {
  owes: 'nothing' | 'code' | 'second-factor';
  proof: string | null;
}

/** What comes after the password: nothing, a code, or setting up what codes come from. */
export function SignInSteps(props: {
  onSignedIn(): unknown;
  children(onPassword: (answer: PasswordTaken) => unknown): ReactNode;
}) {
  const { onSignedIn, children } = props;
  const [owed, setOwed] = useState<PasswordTaken>();
  if (!owed?.proof) return children((answer) => (answer.proof ? setOwed(answer) : onSignedIn()));
  if (owed.owes === 'code') {
    return <GiveCodeForm proof={owed.proof} onSignedIn={onSignedIn} onBack={() => setOwed(undefined)} />;
  }
  return (
    <>
      <p>{t(text.mustSetUp)}</p>
      <SetUpSecondFactor proof={owed.proof} onDone={onSignedIn} />
    </>
  );
}
