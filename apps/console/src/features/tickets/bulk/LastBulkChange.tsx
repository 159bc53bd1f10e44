import type { BulkChange } from '@huiyin/contract/bulk-changes';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Progress } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';
import { remembered } from '#shared/remembered.ts';
import { useMay } from '#shared/session.ts';
import { sharedText, t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import styles from './Bulk.module.css';
import { LeftTickets } from './LeftTickets.tsx';
import { editText, text } from './text.ts';

const HIDDEN = 'bulk-change-hidden';

/** How the last bulk change goes on or ended, until it is put away. */
export function LastBulkChange() {
  const asked = api.bulkChanges.list.queryOptions({ enabled: useMay('tickets.work') });
  const [last] = useQuery(asked).data?.bulkChanges ?? [];
  const [hidden, setHidden] = useState(() => remembered.read<string>(HIDDEN));
  if (!last || last.id === hidden) return null;
  const hide = () => {
    remembered.keep(HIDDEN, last.id);
    setHidden(last.id);
  };
  return <Outcome bulk={last} hide={hide} />;
}

function Outcome({ bulk, hide }: { bulk: BulkChange; hide(): void }) {
  const queries = useQueryClient();
  useLive(`bulk-change:${bulk.id}`, api.bulkChanges.list.queryKey());
  const undo = useMutation(
    api.bulkChanges.undo.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.bulkChanges.key() }),
      onError: useSayFailure(),
    }),
  );
  const { id, edit, progress, counts } = bulk;
  const isOver = progress === 'done' || progress === 'undone';
  return (
    <section className={styles.outcome} aria-label={t(text.bulk)} role="status">
      <b>{t(editText[edit.kind])}</b>
      <span>{sayOf(bulk)}</span>
      {!isOver && (
        <Progress className={styles.progress} percent={percentOf(bulk)} aria-label={t(text.bulk)} />
      )}
      {progress === 'done' && counts.changed > 0 && (
        <Popconfirm
          title={t(text.undoAsk)}
          okText={t(text.undo)}
          cancelText={t(sharedText.cancel)}
          onConfirm={() => undo.mutate({ bulkChangeId: id })}
        >
          <Button loading={undo.isPending}>{t(text.undo)}</Button>
        </Popconfirm>
      )}
      {isOver && (
        <Button type="link" onClick={hide}>
          {t(text.hide)}
        </Button>
      )}
      {isOver && (progress === 'undone' ? counts.kept : counts.refused) > 0 && (
        <LeftTickets key={progress} bulkChangeId={id} />
      )}
    </section>
  );
}

function sayOf({ progress, counts }: BulkChange) {
  const { changed, unchanged, refused, undone, kept } = counts;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (progress === 'running') return t(text.running, { done: total - counts.waiting, total });
  const toUndo = changed + undone + kept;
  if (progress === 'undoing') return t(text.undoing, { done: undone + kept, total: toUndo });
  const parts = progress === 'done' ? [t(text.done, { changed })] : [t(text.undone, { undone })];
  if (progress === 'done' && unchanged > 0) parts.push(t(text.unchanged, { count: unchanged }));
  if (progress === 'done' && refused > 0) parts.push(t(text.refused, { count: refused }));
  if (progress === 'undone' && kept > 0) parts.push(t(text.kept, { count: kept }));
  return parts.join(' · ');
}

function percentOf({ progress, counts }: BulkChange) {
  const { waiting, changed, undone, kept } = counts;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (progress === 'running') return Math.round(((total - waiting) / total) * 100);
  return Math.round(((undone + kept) / (changed + undone + kept)) * 100);
}
