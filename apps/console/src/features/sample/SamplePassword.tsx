import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Typography } from 'antd';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';

/** What its people sign in with: shown after it was made, else made anew. */
export function SamplePassword({ password }: { password: string | undefined }) {
  const onError = useSayFailure();
  const renew = useMutation(api.sample.renewPassword.mutationOptions({ onError }));
  const known = renew.data?.password ?? password;
  if (!known)
    return (
      <Button loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
        {t(text.makePassword)}
      </Button>
    );
  return (
    <Alert
      type="success"
      title={t(text.password)}
      description={
        <Typography.Text code copyable>
          {known}
        </Typography.Text>
      }
    />
  );
}
