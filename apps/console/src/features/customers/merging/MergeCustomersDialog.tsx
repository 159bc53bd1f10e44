import type { MergedField } from '@huiyin/contract/customer-merges';
import type { CustomerId } from '@huiyin/contract/ids';
import { refusals } from '@huiyin/contract/refusals';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { CustomerSelect } from '../CustomerSelect.tsx';
import { ComparedCustomers } from './ComparedCustomers.tsx';
import styles from './MergedCustomers.module.css';
import { text } from './text.ts';

/** Merges two customers, once it is seen what each says and who stays. */
export function MergeCustomersDialog(props: {
  customerId: CustomerId;
  /** Whom to merge, where that is known. */
  otherId?: CustomerId;
  close(): void;
  onMerged(staysId: CustomerId): void;
}) {
  const { customerId, close, onMerged } = props;
  const [otherId, setOtherId] = useState(props.otherId);
  const [swapped, setSwapped] = useState(false);
  const [take, setTake] = useState<readonly MergedField[]>([]);
  const [staysId, goesId] = swapped ? [otherId, customerId] : [customerId, otherId];
  const done = useDone();
  const merge = useMutation(
    api.customerMerges.merge.mutationOptions({
      onSuccess: async (_, { customerId: stays }) => {
        close();
        onMerged(stays as CustomerId);
        await done(text.merged, api.customers.key(), api.customerDuplicates.key(), api.tickets.key());
      },
    }),
  );
  return (
    <ActionDialog<{ reason?: string }>
      title={t(text.merge)}
      ok={t(text.merge)}
      hint={t(text.hint)}
      request={merge}
      finish={({ reason }) => {
        if (staysId && goesId)
          merge.mutate({
            ...{ customerId: staysId, otherId: goesId, take: [...take] },
            reason: reason?.trim() || undefined,
          });
      }}
      close={close}
    >
      {!props.otherId && (
        <Form.Item label={t(text.which)} htmlFor="same-customer" required>
          <CustomerSelect id="same-customer" besides={customerId} value={otherId} onChange={setOtherId} />
        </Form.Item>
      )}
      {staysId && goesId && (
        <Preview
          staysId={staysId}
          goesId={goesId}
          take={take}
          choose={setTake}
          swap={() => {
            setSwapped(!swapped);
            setTake([]);
          }}
        />
      )}
      <Form.Item name="reason" label={t(text.reason)}>
        <Input.TextArea autoSize={{ minRows: 1 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}

function Preview(props: {
  staysId: CustomerId;
  goesId: CustomerId;
  take: readonly MergedField[];
  choose(take: readonly MergedField[]): void;
  swap(): void;
}) {
  const { staysId: customerId, goesId: otherId, take, choose, swap } = props;
  const { data, error } = useQuery(
    api.customerMerges.preview.queryOptions({ input: { customerId, otherId } }),
  );
  if (error) return <Alert type="warning" title={failureText(error)} />;
  if (!data) return null;
  return (
    <>
      {data.obstacle && <Alert type="warning" title={t(refusals[data.obstacle])} />}
      <ComparedCustomers preview={data} take={take} choose={choose} />
      <Button className={styles.swap} size="small" onClick={swap}>
        {t(text.swap)}
      </Button>
    </>
  );
}
