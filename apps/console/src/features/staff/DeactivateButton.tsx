import type { StaffId } from '@huiyin/contract/ids';
import { type Account, type HoldingKind, holdings as kinds } from '@huiyin/contract/staff';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { StaffSelect } from './StaffSelect.tsx';
import { text } from './text.ts';

const passed: HoldingKind[] = ['open-tickets', 'open-follow-ups'];

/** Shuts an account off, after showing what its person still holds and asking who takes over. */
export function DeactivateButton({ account, onDone }: { account: Account; onDone(): void }) {
  const { id, name } = account;
  const [asking, setAsking] = useState(false);
  const [successorId, setSuccessorId] = useState<StaffId>();
  const done = useDone();
  const onError = useSayFailure();
  const held = useQuery(api.staff.holdings.queryOptions({ input: { id }, enabled: asking }));
  const deactivate = useMutation(
    api.staff.deactivate.mutationOptions({
      onSuccess() {
        setAsking(false);
        onDone();
        return done(successorId ? text.handingOver : text.deactivatedDone, api.staff.key());
      },
      onError,
    }),
  );
  const holdings = held.data?.holdings;
  const canPass = holdings?.some(({ kind }) => passed.includes(kind));
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
        onOk={() => deactivate.mutate({ id, ...(successorId ? { successorId } : {}) })}
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
        {canPass && (
          <Form.Item
            label={t(text.successor)}
            extra={t(text.successorHint)}
            htmlFor="successor"
            layout="vertical"
          >
            <StaffSelect
              id="successor"
              without={id}
              placeholder={t(text.noSuccessor)}
              value={successorId}
              onChange={setSuccessorId}
            />
          </Form.Item>
        )}
      </Modal>
    </>
  );
}
