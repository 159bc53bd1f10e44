import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { passkeyObstacle } from './browser-passkey.ts';
import { PasskeySignIn } from './PasskeySignIn.tsx';
import { text } from './passkey-text.ts';
import styles from './SecondFactor.module.css';

/** For whom the password is not enough, and who has a passkey and no app. */
export function PasskeyOwed({ onSignedIn, onBack }: { onSignedIn(): unknown; onBack(): void }) {
  const { data } = useQuery(api.passkeys.challenge.queryOptions());
  const obstacle = data && passkeyObstacle(data.options?.rpId ?? null);
  return (
    <>
      <p>{t(text.owed)}</p>
      {obstacle && <Alert className={styles.failure} type="warning" showIcon title={obstacle} />}
      <PasskeySignIn onSignedIn={onSignedIn} />
      <Button type="text" block onClick={onBack}>
        {t(text.back)}
      </Button>
    </>
  );
}
