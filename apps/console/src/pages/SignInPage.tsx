import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { Alert } from 'antd';
import { PasskeySignIn } from '#features/sessions/PasskeySignIn.tsx';
import { SignInForm } from '#features/sessions/SignInForm.tsx';
import { SignInSteps } from '#features/sessions/SignInSteps.tsx';
import { text } from '#features/sessions/text.ts';
import { sharedText, t } from '#shared/text.ts';
import { Doorway } from '#shell/Doorway.tsx';
import styles from './SignInPage.module.css';

/** Lets people in, to where they wanted to go. */
export function SignInPage() {
  const { back, ended } = useSearch({ from: '/sign-in' });
  const queries = useQueryClient();
  const router = useRouter();
  const enter = () => {
    queries.clear(); // nobody sees what the last person saw
    router.history.push(back ?? '/');
  };

  return (
    <Doorway title={t(text.signIn)} note={<Link to="/forgotten">{t(text.forgotten)}</Link>}>
      {ended && <Alert className={styles.ended} type="info" showIcon title={t(sharedText.signedOut)} />}
      <SignInSteps onSignedIn={enter}>
        {(onPassword) => (
          <>
            <SignInForm onPassword={onPassword} />
            <PasskeySignIn onSignedIn={enter} />
          </>
        )}
      </SignInSteps>
    </Doorway>
  );
}
