import type { TicketId } from '@huiyin/contract/ids';
import type { Phrase } from '@huiyin/contract/phrases';
import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDraft } from '#shared/draft.ts';
import type { ChangeFiles } from '#shared/files/use-uploads.ts';
import { usePreferences } from '#shared/preferences.ts';
import { t } from '#shared/text.ts';
import { useColleagues } from '../lookups.ts';
import { useTicketChange } from '../use-ticket-change.ts';
import { type ComposerDraft, emptyDraft, maySave } from './composer-draft.ts';
import { saveEntry } from './save-entry.ts';
import { text } from './text.ts';

/** What is being written to a ticket: kept at each change, and saved once. */
export function useComposer(ticketId: TicketId) {
  const kept = useDraft<ComposerDraft>(`entry:${ticketId}`);
  const { channel = 'phone' } = usePreferences();
  const { message } = App.useApp();
  const { refresh, tell } = useTicketChange();
  const colleagues = useColleagues();
  const [draft, setDraft] = useState(() => kept.kept ?? emptyDraft('note', channel));

  const change = (news: Partial<ComposerDraft>) => setDraft((old) => keep({ ...old, ...news }));
  const changeFiles: ChangeFiles = (how) => setDraft((old) => keep({ ...old, files: how(old.files) }));
  const keep = (next: ComposerDraft) => {
    if (next.body || next.files.length > 0) kept.keep(next);
    else kept.drop();
    return next;
  };
  const { mutate, isPending } = useMutation({
    mutationFn: () => saveEntry(ticketId, draft, colleagues),
    onSuccess: (continuedAs) => {
      kept.drop();
      setDraft(emptyDraft(draft.tab, draft.channel));
      if (continuedAs) void message.info(t(text.continuedAs));
      return refresh();
    },
    onError: tell,
  });
  const fill = useMutation(api.phrases.use.mutationOptions({ onError: tell }));

  return {
    draft,
    change,
    changeFiles,
    isPending,
    save: () => maySave(draft) && !isPending && mutate(),
    /** Puts a phrase, with its variables filled in, in the place of what was typed to find it, or at the end. */
    insertPhrase(phrase: Phrase, replaced?: string) {
      const put = ({ text }: { text: string }) =>
        setDraft((old) => keep({ ...old, body: withPhrase(old.body, text, replaced) }));
      fill.mutate({ phraseId: phrase.id, subject: `ticket:${ticketId}` }, { onSuccess: put });
    },
    openVariables: [...new Set(draft.body.match(/\{[\p{L}\p{N}_ ]{1,30}\}/gu))],
  };
}

function withPhrase(body: string, phrase: string, replaced?: string) {
  if (replaced && body.includes(replaced)) return body.replace(replaced, () => phrase);
  return body && !body.endsWith('\n') ? `${body}\n${phrase}` : body + phrase;
}
