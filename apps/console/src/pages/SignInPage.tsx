import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { SignInForm } from '#features/sessions/SignInForm.tsx';
import { SignInSteps } from '#features/sessions/SignInSteps.tsx';
import { text } from '#features/sessions/text.ts';
import { t } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';

/** Lets people in, to where they wanted to go. */
export function SignInPage() {
  const { back } = useSearch({ from: '/sign-in' });
  const queries = useQueryClient();
  const router = useRouter();
  const enter = () => {
    queries.clear(); // nobody sees what the last person saw
    router.history.push(back ?? '/');
  };

  return (
    <Doorway title={t(text.signIn)} note={<Link to="/forgotten">{t(text.forgotten)}</Link>}>
      <SignInSteps onSignedIn={enter}>{(onPassword) => <SignInForm onPassword={onPassword} />}</SignInSteps>
    </Doorway>
  );
}
