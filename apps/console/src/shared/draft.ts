import { useMemo } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';
import { useMe } from './session.ts';

/**
 * The draft of what is being written here: `kept` is what was typed before, `keep` at each change, `drop` once it
 * is saved.
 */
export function useDraft<T>(subject: string) {
  const { id } = useMe();
  return useMemo(
    () => ({
      kept: readDraft<T>(id, subject),
      keep: (content: T) => keepDraft(id, subject, content),
      drop: () => dropDraft(id, subject),
    }),
    [id, subject],
  );
}
