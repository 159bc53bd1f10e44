import { useQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import { draftsOf, keepDraft, onDraftChange, readWholeDraft } from './drafts.ts';
import { useMe } from './session.ts';

const REST = 1000;
const resting = new Map<string, ReturnType<typeof setTimeout>>();

/**
 * Takes over what the server has kept of this person's drafts, where it is newer than what this device has, and
 * hands in what it has not. True once that is done, or cannot be done now.
 */
export function useDraftsAreHere(): boolean {
  const { id } = useMe();
  const asked = useQuery({
    queryKey: ['drafts on server', id],
    queryFn: () => meet(id),
    retry: false,
    refetchOnMount: 'always',
    gcTime: 0,
  });
  return asked.isFetchedAfterMount;
}

async function meet(person: string) {
  const { drafts } = await api.drafts.list.call();
  const there = new Map(drafts.map(({ subject, content, savedAt }) => [subject, { content, savedAt }]));
  for (const [subject, { content, savedAt }] of there) {
    const here = readWholeDraft(person, subject);
    if (!here || new Date(here.at) < savedAt) keepDraft(person, subject, content, savedAt);
  }
  for (const { subject, at } of draftsOf(person)) {
    const copy = there.get(subject);
    if (!copy || copy.savedAt < new Date(at)) handIn(person, subject);
  }
  return drafts.length;
}

// A draft rests a moment before it goes: what is typed meanwhile goes with it.
onDraftChange((person, subject, draft) => {
  clearTimeout(resting.get(subject));
  if (draft)
    resting.set(
      subject,
      setTimeout(() => handIn(person, subject), REST),
    );
  else void api.drafts.discard.call({ subject }).catch(() => {});
});

// Where the line is lost it stays on this device, and the next change or visit hands it in.
function handIn(person: string, subject: string) {
  const draft = readWholeDraft(person, subject);
  if (!draft) return;
  const content = JSON.parse(JSON.stringify(draft.content));
  void api.drafts.keep.call({ subject, content, savedAt: new Date(draft.at) }).catch(() => {});
}
