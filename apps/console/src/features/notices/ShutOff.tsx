import type { StaffId } from '@huiyin/contract/ids';
import type { Notice } from '@huiyin/contract/notices';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { api } from '#shared/api.ts';
import { useMay, useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import styles from './NoticeItem.module.css';
import { text } from './text.ts';

const alarms: readonly (string | null)[] = ['contact-point.reveal-limit-reached', 'export.limit-reached'];

/** Shuts the account off that an alarm is about, by one press: asking twice would give a thief the time. */
export function ShutOff({ notice: { kind, subject, title } }: { notice: Notice }) {
  const [, id] = (subject ?? '').split(':') as [string, StaffId | undefined];
  const me = useMe();
  const mayShutOff = useMay('staff.manage') && alarms.includes(kind) && id && id !== me.id && title !== null;
  const onError = useSayFailure();
  const undoable = useUndoable();
  const reactivate = useMutation(
    api.staff.reactivate.mutationOptions({ onSuccess: () => deactivate.reset(), onError }),
  );
  const deactivate = useMutation(
    api.staff.deactivate.mutationOptions({
      onSuccess: (_, { id }) => undoable(text.shutOffDone, () => reactivate.mutate({ id })),
      onError,
    }),
  );
  if (!mayShutOff) return null;
  return (
    <Button
      danger
      size="small"
      className={styles.shutOff}
      disabled={deactivate.isSuccess}
      loading={deactivate.isPending}
      onClick={() => deactivate.mutate({ id })}
    >
      {deactivate.isSuccess ? t(text.isShutOff) : t(text.shutOff, { name: title })}
    </Button>
  );
}
