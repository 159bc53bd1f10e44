import type { TicketId } from '@huiyin/contract/ids';
import type { MergePreview } from '@huiyin/contract/merges';
import { refusals } from '@huiyin/contract/refusals';
import type { TicketDetail } from '@huiyin/contract/tickets';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Form, Input } from 'antd';
import { ActionDialog } from '#shared/ActionDialog.tsx';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import { text as actionsText } from '../actions/text.ts';
import { TicketFinder } from '../links/TicketFinder.tsx';
import styles from './Merging.module.css';
import { promiseText, text } from './text.ts';

/** Merges another ticket into this one, once it is seen what that does. */
export function MergeDialog({ ticket, close }: { ticket: TicketDetail; close(): void }) {
  const done = useDone();
  const merge = useMutation(
    api.merges.merge.mutationOptions({
      onSuccess: () => {
        close();
        return done(text.merged, api.tickets.key(), api.entries.key(), api.deadlines.key());
      },
    }),
  );
  return (
    <ActionDialog<{ otherId: TicketId; reason?: string }>
      title={t(text.merge)}
      ok={t(text.merge)}
      hint={t(text.hint)}
      request={merge}
      finish={({ otherId, reason }) =>
        merge.mutate({ ticketId: ticket.id, otherId, reason: reason?.trim() || undefined })
      }
      close={close}
    >
      <Form.Item name="otherId" label={t(text.which)} required>
        <TicketFinder besides={ticket.id} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate>
        {({ getFieldValue }) => <Preview ticketId={ticket.id} otherId={getFieldValue('otherId')} />}
      </Form.Item>
      <Form.Item name="reason" label={t(actionsText.optionalReason)}>
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} />
      </Form.Item>
    </ActionDialog>
  );
}

function Preview({ ticketId, otherId }: { ticketId: TicketId; otherId: TicketId | undefined }) {
  const { data, error } = useQuery(
    api.merges.preview.queryOptions({
      input: { ticketId, otherId: otherId ?? ticketId },
      enabled: otherId !== undefined,
    }),
  );
  if (error) return <Alert type="warning" title={failureText(error)} />;
  if (!data || !otherId) return null;
  const { stays, goes, entries, files, cancelled, obstacle } = data;
  if (obstacle) return <Alert type="warning" title={t(refusals[obstacle])} />;
  return (
    <dl className={styles.preview}>
      <dt>{t(text.stays)}</dt>
      <dd>{gistOf(stays)}</dd>
      <dt>{t(text.goes)}</dt>
      <dd>
        {gistOf(goes)}
        <small>{t(text.seenHere, { entries, files })}</small>
        {cancelled.length > 0 && <small>{t(text.cancelled, { kinds: wordsOf(cancelled) })}</small>}
      </dd>
    </dl>
  );
}

const gistOf = ({ number, customerName, description }: MergePreview['stays']) =>
  `${number} ${customerName ?? ''} ${description.slice(0, 60)}`;

const wordsOf = (kinds: MergePreview['cancelled']) =>
  [...new Set(kinds)]
    .flatMap((kind) => promiseText[kind] ?? [])
    .map((label) => t(label))
    .join(' · ');
