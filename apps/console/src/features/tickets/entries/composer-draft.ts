import type { EntryDirection } from '@huiyin/contract/entries';
import { type EntryId, entryId } from '@huiyin/contract/ids';
import type { Channel, RecordingConsent } from '@huiyin/contract/tickets';
import { uuidv7 } from 'uuidv7';
import type { KeptFile } from '#shared/files/use-uploads.ts';

export type EntryTab = 'note' | 'call' | 'contact';

/** What is being written to a ticket. Its id is made with it, so that sending it again writes nothing twice. */
export interface ComposerDraft {
  id: EntryId;
  tab: EntryTab;
  body: string;
  files: KeptFile[];
  direction: EntryDirection;
  reached: boolean;
  minutes?: number | null;
  channel: Channel;
  recordingConsent?: RecordingConsent | null;
  occurredAt?: string | null;
}

export const emptyDraft = (tab: EntryTab, channel: Channel): ComposerDraft => ({
  id: entryId.parse(uuidv7()) as EntryId,
  tab,
  body: '',
  files: [],
  direction: 'out',
  reached: true,
  channel,
});

/** A call that nobody answered says enough by itself. */
export const maySave = ({ tab, body, reached }: ComposerDraft) =>
  body.trim() !== '' || (tab === 'call' && !reached);
