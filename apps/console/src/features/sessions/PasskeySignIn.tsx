import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Divider } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { offerInAutofill, passkeyObstacle, signWithPasskey } from './browser-passkey.ts';
import { text } from './passkey-text.ts';
import styles from './SecondFactor.module.css';

const CHALLENGE_GOOD_MS = 4 * 60_000; // it counts for five minutes

/** Lets in with a passkey, by a button and where the browser fills in the account. Not there where it cannot work. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn(): unknown }) {
  const signIn = useMutation({
    async mutationFn(signed?: Awaited<ReturnType<typeof signWithPasskey>>) {
      await api.passkeys.signIn.call(signed ?? (await signNow()));
    },
    onSuccess: onSignedIn,
  });
  const { data } = useQuery({
    ...api.passkeys.challenge.queryOptions(),
    ...{ staleTime: 0, gcTime: 0, retry: false },
    // Another challenge takes back what the browser is asking just now, and its dialog takes the focus.
    ...{ refetchInterval: !signIn.isPending && CHALLENGE_GOOD_MS, refetchOnWindowFocus: false },
  });
  const options = data?.options;
  const usable = options && !passkeyObstacle(options.rpId);
  const enter = useEffectEvent(signIn.mutate);
  useEffect(() => (usable ? offerInAutofill(options, enter) : undefined), [usable, options]);
  if (!usable) return null;
  return (
    <>
      <Divider plain>{t(text.or)}</Divider>
      {signIn.error && (
        <Alert className={styles.failure} type="error" showIcon title={failureText(signIn.error)} />
      )}
      <Button block loading={signIn.isPending} onClick={() => signIn.mutate(undefined)}>
        {t(text.signIn)}
      </Button>
    </>
  );
}

async function signNow() {
  const { options } = await api.passkeys.challenge.call();
  return signWithPasskey(options!);
}
