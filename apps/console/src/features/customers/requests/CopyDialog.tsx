import type { CustomerProfile } from '@huiyin/contract/customers';
import type { PersonalCopyId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text } from './text.ts';

/** Has a file made of all that is kept of one person. */
export function CopyDialog({ customer, close }: { customer: CustomerProfile; close(): void }) {
  const [id] = useState(() => newId<PersonalCopyId>());
  const done = useDone();
  const copy = useMutation(
    api.personalRequests.copy.mutationOptions({
      onSuccess() {
        close();
        return done(text.copyAsked, api.personalRequests.copies.key());
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
      finish={({ reason }) => copy.mutate({ id, customerId: customer.id, reason })}
      close={close}
    >
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
