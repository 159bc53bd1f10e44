import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { addPasskey, nameOfThisDevice } from './add-passkey.ts';
import { text } from './passkey-text.ts';

interface Values {
  password: string;
  name: string;
}

/** Adds a passkey of this device, or of a phone beside it, after the password was given again. */
export function AddPasskey({ close }: { close(): void }) {
  const done = useDone();
  const add = useMutation({
    async mutationFn({ password, name }: Values) {
      const { proof } = await api.secondFactor.prove.call({ password });
      await addPasskey({ proof, name });
    },
    onSuccess() {
      close();
      return done(text.added, api.passkeys.key(), api.secondFactor.key());
    },
  });
  return (
    <ActionDialog<Values>
      title={t(text.add)}
      hint={t(text.addHint)}
      ok={t(text.next)}
      initial={{ password: '', name: nameOfThisDevice() ?? t(text.thisDevice) }}
      request={add}
      finish={(given) => add.mutate(given)}
      close={close}
    >
      <Form.Item name="password" label={t(text.password)} required>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="name" label={t(text.name)} extra={t(text.nameHelp)} required>
        <Input maxLength={50} />
      </Form.Item>
    </ActionDialog>
  );
}
