import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';
import { text } from './second-factor-text.ts';

/** Sets up a second factor, or another one, after the password was given again. */
export function ReplaceSecondFactor({ close }: { close(): void }) {
  const [proof, setProof] = useState<string>();
  const queries = useQueryClient();
  const prove = useMutation(
    api.secondFactor.prove.mutationOptions({ onSuccess: (made) => setProof(made.proof) }),
  );
  const done = () => {
    close();
    void queries.invalidateQueries({ queryKey: api.secondFactor.key() });
    void queries.invalidateQueries({ queryKey: api.sessions.list.key() });
  };
  if (proof) {
    return (
      <Modal
        open
        title={t(text.setUp)}
        mask={{ closable: false }}
        keyboard={false}
        footer={null}
        onCancel={done}
      >
        <SetUpSecondFactor proof={proof} onDone={done} />
      </Modal>
    );
  }
  return (
    <ActionDialog<{ password: string }>
      title={t(text.setUp)}
      hint={t(text.provePassword)}
      ok={t(text.next)}
      initial={{ password: '' }}
      request={prove}
      finish={(given) => prove.mutate(given)}
      close={close}
    >
      <Form.Item name="password" label={t(text.password)} required>
        <Input.Password autoFocus autoComplete="current-password" />
      </Form.Item>
    </ActionDialog>
  );
}
