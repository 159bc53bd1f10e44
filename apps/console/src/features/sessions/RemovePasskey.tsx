import type { Passkey } from '@huiyin/contract/passkeys';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './passkey-text.ts';

/** Does without one of the passkeys. */
export function RemovePasskey({ passkey: { id, name }, close }: { passkey: Passkey; close(): void }) {
  const done = useDone();
  const remove = useMutation(
    api.passkeys.remove.mutationOptions({
      onSuccess() {
        close();
        return done(text.removed, api.passkeys.key(), api.secondFactor.key(), api.sessions.list.key());
      },
    }),
  );
  return (
    <ActionDialog<{ password: string }>
      title={t(text.removeTitle)}
      hint={t(text.removeHint, { name })}
      ok={t(text.remove)}
      initial={{ password: '' }}
      request={remove}
      finish={({ password }) => remove.mutate({ id, password })}
      close={close}
    >
      <Form.Item name="password" label={t(text.password)} required>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
    </ActionDialog>
  );
}
