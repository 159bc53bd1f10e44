import type { CustomerId } from '@huiyin/contract/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { pointKindText } from '../text.ts';
import styles from './MergedCustomers.module.css';
import { text } from './text.ts';

/** Takes a merge back; of what came since a person says whose it is. */
export function SeparateDialog({ customerId, close }: { customerId: CustomerId; close(): void }) {
  const done = useDone();
  const { data, error } = useQuery(
    api.customerMerges.previewSeparation.queryOptions({ input: { customerId }, staleTime: 0 }),
  );
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const separate = useMutation(
    api.customerMerges.separate.mutationOptions({
      onSuccess: () => {
        close();
        return done(text.separated, api.customers.key(), api.customerDuplicates.key(), api.tickets.key());
      },
    }),
  );
  const since = data?.since ?? [];
  const isTheirs = ({ id, likely }: (typeof since)[number]) => chosen.get(id) ?? likely;
  return (
    <ActionDialog<{ reason?: string }>
      title={t(text.separate)}
      ok={t(text.separate)}
      {...(data ? { hint: t(text.separateHint, data.customer) } : {})}
      request={separate}
      finish={({ reason }) =>
        data &&
        separate.mutate({
          customerId,
          alongWith: since.filter(isTheirs).map(({ id }) => id),
          reason: reason?.trim() || undefined,
        })
      }
      close={close}
    >
      {error && <Alert type="warning" title={failureText(error)} />}
      {data && since.length === 0 && <p>{t(text.nothingSince)}</p>}
      {data && since.length > 0 && (
        <fieldset className={styles.since}>
          <legend>{t(text.sinceAsk, data.customer)}</legend>
          {since.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={isTheirs(one)}
                onChange={({ target }) => setChosen(new Map(chosen).set(one.id, target.checked))}
              />
              <span>
                {one.pointKind && t(pointKindText[one.pointKind])} {one.says}{' '}
                <small>
                  <Moment at={one.at} /> {one.likely && `· ${t(text.likely)}`}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <Form.Item name="reason" label={t(text.reason)}>
        <Input.TextArea autoSize={{ minRows: 1 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}
