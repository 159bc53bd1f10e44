import { useMutation } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CodeField } from './CodeField.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { text } from './second-factor-text.ts';

/** Other recovery codes, for who has the app at hand. */
export function RenewRecoveryCodes({ close }: { close(): void }) {
  const [codes, setCodes] = useState<readonly string[]>();
  const done = useDone();
  const renew = useMutation(
    api.secondFactor.renewRecoveryCodes.mutationOptions({
      onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
    }),
  );
  const kept = () => {
    close();
    return done(text.renewed, api.secondFactor.key());
  };
  if (codes) {
    return (
      <Modal
        open
        title={t(text.recoveryCodes)}
        mask={{ closable: false }}
        keyboard={false}
        footer={null}
        onCancel={kept}
      >
        <RecoveryCodes codes={codes} onKept={kept} />
      </Modal>
    );
  }
  return (
    <ActionDialog<{ code: string }>
      title={t(text.renew)}
      hint={t(text.renewHint)}
      ok={t(text.confirm)}
      initial={{ code: '' }}
      request={renew}
      finish={(given) => renew.mutate(given)}
      close={close}
    >
      <CodeField />
    </ActionDialog>
  );
}
