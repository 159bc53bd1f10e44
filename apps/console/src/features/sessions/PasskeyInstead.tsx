import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Divider } from 'antd';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { addPasskey, nameOfThisDevice } from './add-passkey.ts';
import { passkeyObstacle } from './browser-passkey.ts';
import { text } from './passkey-text.ts';
import styles from './SecondFactor.module.css';

/** A passkey in place of an app, for who must set up one of them. */
export function PasskeyInstead({ proof, onDone }: { proof: string; onDone(): unknown }) {
  const { data } = useQuery(api.passkeys.challenge.queryOptions());
  const add = useMutation({
    mutationFn: () => addPasskey({ proof, name: nameOfThisDevice() ?? t(text.thisDevice) }),
    onSuccess: onDone,
  });
  if (!data?.options || passkeyObstacle(data.options.rpId)) return null;
  return (
    <>
      <Divider plain>{t(text.or)}</Divider>
      {add.error && <Alert className={styles.failure} type="error" showIcon title={failureText(add.error)} />}
      <Button block loading={add.isPending} onClick={() => add.mutate()}>
        {t(text.instead)}
      </Button>
    </>
  );
}
