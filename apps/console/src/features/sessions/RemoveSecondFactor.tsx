import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CodeField } from './CodeField.tsx';
import { text } from './second-factor-text.ts';

/** Goes back to the password alone. */
export function RemoveSecondFactor({ close }: { close(): void }) {
  const done = useDone();
  const remove = useMutation(
    api.secondFactor.remove.mutationOptions({
      onSuccess() {
        close();
        return done(text.removed, api.secondFactor.key(), api.sessions.list.key());
      },
    }),
  );
  return (
    <ActionDialog<{ password: string; code: string }>
      title={t(text.remove)}
      hint={t(text.removeHint)}
      ok={t(text.remove)}
      initial={{ password: '', code: '' }}
      request={remove}
      finish={(given) => remove.mutate(given)}
      close={close}
    >
      <Form.Item name="password" label={t(text.password)} required>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <CodeField />
    </ActionDialog>
  );
}
