import type { OpenMatter } from '@huiyin/contract/examination';
import type { TicketId } from '@huiyin/contract/ids';
import { useNavigate } from '@tanstack/react-router';
import type { FormInstance } from 'antd';
import { type ComposerDraft, emptyDraft } from '#features/tickets/entries/composer-draft.ts';
import { fieldText } from '#features/tickets/fields/text.ts';
import { text } from '#features/tickets/record/text.ts';
import { dropDraft, keepDraft, readDraft } from '#shared/drafts.ts';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import type { RecordFields } from './record-ticket.ts';

const besides = ['customersWords', 'demand', 'solution', 'remarks'] as const;

/** Takes what was typed to an open ticket instead, as a contact to be saved there; undo comes back to the record. */
export function useAddToOpen(id: TicketId, form: FormInstance<RecordFields>) {
  const { id: me } = useMe();
  const navigate = useNavigate();
  const undoable = useUndoable();
  return (ticket: OpenMatter) => {
    const fields = form.getFieldsValue(true);
    const there = `entry:${ticket.id}`;
    const before = readDraft<ComposerDraft>(me, there);
    keepDraft(me, there, after(before, entryOf(fields)));
    const { followUp } = fields;
    if (followUp?.text) keepDraft(me, `follow-up:${ticket.id}`, { followUp });
    dropDraft(me, `ticket:${id}`);
    void navigate({ to: '/tickets/$ticketId', params: { ticketId: ticket.id } });
    undoable(text.added, () => {
      keepDraft(me, `ticket:${id}`, fields);
      if (followUp) dropDraft(me, `follow-up:${ticket.id}`);
      if (before) keepDraft(me, there, before);
      else dropDraft(me, there);
      void navigate({ to: '/tickets/new', search: { id } });
    });
  };
}

// What was being written there already is kept above it.
function after(before: ComposerDraft | undefined, entry: ComposerDraft): ComposerDraft {
  if (!before) return entry;
  const body = [before.body, entry.body].filter(Boolean).join('\n');
  return { ...entry, body, files: [...before.files, ...entry.files] };
}

function entryOf({
  channel,
  files = [],
  occurredAt,
  recordingConsent,
  ...fields
}: RecordFields): ComposerDraft {
  const named = besides.flatMap((name) => (fields[name] ? [`${t(fieldText[name])}：${fields[name]}`] : []));
  return {
    ...emptyDraft(channel === 'phone' ? 'call' : 'contact', channel),
    direction: 'in' as const,
    body: [fields.description, ...named].filter(Boolean).join('\n'),
    ...{ files, occurredAt, recordingConsent },
  };
}
