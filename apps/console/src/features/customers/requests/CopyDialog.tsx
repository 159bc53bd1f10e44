import type { CustomerProfile } from '@huiyin/contract/customers';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';

/** Makes a file of all that is kept of one person. */
export function CopyDialog({ customer, close }: { customer: CustomerProfile; close(): void }) {
  const done = useDone();
  const copy = useMutation(
    api.personalRequests.copy.mutationOptions({
      onSuccess(made) {
        save(`${customer.number}.json`, JSON.stringify(made, null, 2));
        close();
        return done(text.copied);
      },
    }),
  );
  return (
    <ActionDialog<{ reason: string }>
      title={t(text.copy)}
      hint={t(text.copyHint)}
      ok={t(text.copy)}
      initial={{ reason: '' }}
      request={copy}
      finish={({ reason }) => copy.mutate({ customerId: customer.id, reason })}
      close={close}
    >
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}

function save(name: string, content: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
