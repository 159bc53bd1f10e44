import { type Account, holdings as kinds } from '@huiyin/contract/staff';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';

/** Shuts an account off, after showing what its person still holds. */
export function DeactivateButton({ account, onDone }: { account: Account; onDone(): void }) {
  const { id, name } = account;
  const [asking, setAsking] = useState(false);
  const done = useDone();
  const onError = useSayFailure();
  const held = useQuery(api.staff.holdings.queryOptions({ input: { id }, enabled: asking }));
  const deactivate = useMutation(
    api.staff.deactivate.mutationOptions({
      onSuccess() {
        setAsking(false);
        onDone();
        return done(text.deactivatedDone, api.staff.key());
      },
      onError,
    }),
  );
  const holdings = held.data?.holdings;
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {t(text.deactivate)}
      </Button>
      <Modal
        open={asking}
        title={t(text.deactivateTitle, { name })}
        okText={t(text.deactivate)}
        okButtonProps={{ danger: true, loading: deactivate.isPending }}
        onOk={() => deactivate.mutate({ id })}
        onCancel={() => setAsking(false)}
      >
        <p>{t(text.deactivateHint)}</p>
        {holdings?.length === 0 && <p>{t(text.holdsNothing)}</p>}
        {holdings && holdings.length > 0 && (
          <>
            <p>{t(text.stillHolds)}</p>
            <ul>
              {holdings.map(({ kind, count }) => (
                <li key={kind}>
                  {t(kinds[kind])} {count}
                </li>
              ))}
            </ul>
          </>
        )}
      </Modal>
    </>
  );
}
