import type { TicketId } from '@huiyin/contract/ids';
import { api } from '#shared/api.ts';
import type { ComposerDraft } from './composer-draft.ts';
import { type Colleague, mentionedIn } from './mentioned-in.ts';

/** Writes it into the story; answers the ticket that the contact opened, where this one was closed too long ago. */
export async function saveEntry(ticketId: TicketId, draft: ComposerDraft, colleagues: readonly Colleague[]) {
  const { id, body, direction, channel } = draft;
  const fileIds = draft.files.map(({ id }) => id);
  const occurredAt = draft.occurredAt ? new Date(draft.occurredAt) : undefined;
  switch (draft.tab) {
    case 'note': {
      const mentionedIds = mentionedIn(body, colleagues);
      await api.entries.addNote.call({ ticketId, id, body, mentionedIds, fileIds });
      return null;
    }
    case 'call': {
      const { reached, minutes, recordingConsent } = draft;
      const durationSeconds = reached && minutes ? Math.round(minutes * 60) : undefined;
      const { continuedAs } = await api.entries.addCall.call({
        ...{ ticketId, id, body, direction, reached, durationSeconds, occurredAt, fileIds },
        recordingConsent: recordingConsent ?? undefined,
      });
      return continuedAs;
    }
    case 'contact': {
      const { continuedAs } = await api.entries.addContact.call({
        ...{ ticketId, id, body, direction, channel, occurredAt, fileIds },
      });
      return continuedAs;
    }
  }
}
