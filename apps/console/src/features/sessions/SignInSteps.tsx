import { type ReactNode, useState } from 'react';
import { t } from '#shared/text.ts';
import { GiveCodeForm } from './GiveCodeForm.tsx';
import { PasskeyInstead } from './PasskeyInstead.tsx';
import { PasskeyOwed } from './PasskeyOwed.tsx';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';
import { text } from './second-factor-text.ts';

export interface PasswordTaken {
  owes: 'nothing' | 'code' | 'passkey' | 'second-factor';
  proof: string | null;
}

/** What comes after the password: nothing, a code, a passkey, or setting up one of these. */
export function SignInSteps(props: {
  onSignedIn(): unknown;
  children(onPassword: (answer: PasswordTaken) => unknown): ReactNode;
}) {
  const { onSignedIn, children } = props;
  const [owed, setOwed] = useState<PasswordTaken>();
  const back = () => setOwed(undefined);
  if (!owed) return children((answer) => (answer.owes === 'nothing' ? onSignedIn() : setOwed(answer)));
  if (!owed.proof) return <PasskeyOwed onSignedIn={onSignedIn} onBack={back} />;
  if (owed.owes === 'code') {
    return <GiveCodeForm proof={owed.proof} onSignedIn={onSignedIn} onBack={back} />;
  }
  return (
    <>
      <p>{t(text.mustSetUp)}</p>
      <SetUpSecondFactor proof={owed.proof} onDone={onSignedIn} />
      <PasskeyInstead proof={owed.proof} onDone={onSignedIn} />
    </>
  );
}
