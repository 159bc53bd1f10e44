import type { CustomerProfile } from '@huiyin/contract/customers';
import type { ErasureId } from '@huiyin/contract/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { newId } from '#shared/new-id.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { ErasurePreview } from './ErasurePreview.tsx';
import { text } from './text.ts';

/** Erases a person, after showing what goes and what stays. */
export function EraseDialog({ customer, close }: { customer: CustomerProfile; close(): void }) {
  const { id: customerId, number } = customer;
  const [id] = useState(() => newId<ErasureId>());
  const done = useDone();
  const { data } = useQuery(api.personalRequests.preview.queryOptions({ input: { customerId } }));
  const erase = useMutation(
    api.personalRequests.erase.mutationOptions({
      onSuccess() {
        close();
        return done(text.asked, api.customers.key());
      },
    }),
  );
  return (
    <ActionDialog<{ number: string; reason: string }>
      title={t(text.erase)}
      ok={t(text.erase)}
      initial={{ number: '', reason: '' }}
      request={erase}
      finish={(given) => erase.mutate({ id, customerId, ...given })}
      close={close}
    >
      <Alert type="warning" showIcon title={t(text.eraseHint)} />
      {data && <ErasurePreview preview={data} />}
      <Form.Item name="reason" label={t(text.reason)} required>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
      </Form.Item>
      <Form.Item name="number" label={t(text.repeat, { number })} required>
        <Input autoComplete="off" />
      </Form.Item>
    </ActionDialog>
  );
}
