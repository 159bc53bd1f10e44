import type { PhraseId } from '@huiyin/contract/ids';
import { phraseVariables } from '@huiyin/contract/phrase-variables';
import type { Phrase } from '@huiyin/contract/phrases';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { lineAbove } from '#features/categories/tree.ts';
import { PhraseFilterFields } from '#features/phrases/PhraseFilterFields.tsx';
import { PhraseForm } from '#features/phrases/PhraseForm.tsx';
import { PhraseList } from '#features/phrases/PhraseList.tsx';
import { fieldsOf, type PhraseFields, wordingOf } from '#features/phrases/phrase-fields.ts';
import { everyPhrase, phrasesThat } from '#features/phrases/phrase-filter.ts';
import { text } from '#features/phrases/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';

interface Editing {
  id: PhraseId;
  isNew: boolean;
  initial: PhraseFields;
}

interface Save {
  id: PhraseId;
  fields: PhraseFields;
  was: PhraseFields | undefined;
}

/** Settings: texts to insert, one's own and those of all. */
export function PhrasesPage() {
  const [filter, setFilter] = useState(everyPhrase);
  const [editing, setEditing] = useState<Editing>();
  const mayShare = useMay('phrases.share');
  const done = useDone();
  const onError = useSayFailure();
  const undoable = useUndoable();
  const asked = api.phrases.list.queryOptions({ input: { withRetired: true } });
  const all = useQuery(asked);
  const known = useQuery(api.categories.list.queryOptions()).data?.categories ?? [];
  useLive('phrase', asked.queryKey);

  const restore = useMutation(
    api.phrases.restore.mutationOptions({
      onSuccess: () => done(text.restored, api.phrases.key()),
      onError,
    }),
  );
  const retire = useMutation(
    api.phrases.retire.mutationOptions({
      onSuccess: (_, phrase) => {
        undoable(text.retiredNow, () => restore.mutate(phrase));
        return all.refetch();
      },
      onError,
    }),
  );
  const save = useMutation({
    mutationFn: ({ id, fields, was }: Save) =>
      was
        ? api.phrases.change.call({ phraseId: id, ...wordingOf(fields), was: wordingOf(was) })
        : api.phrases.add.call({ id, shared: fields.sharing === 'shared', ...wordingOf(fields) }),
    onSuccess: () => {
      setEditing(undefined);
      return done(text.saved, api.phrases.list.key());
    },
    onError: () => all.refetch(),
  });

  if (all.isPending) return <LoadingBlock />;
  if (!all.data) return <FailureState error={all.error} retry={() => void all.refetch()} />;

  const { phrases } = all.data;
  const found = phrasesThat(phrases, filter);
  const categories = known
    .filter(({ retired }) => !retired)
    .map((category) => ({
      value: category.id,
      label: [...lineAbove(known, category), category].map(({ name }) => name).join(' / '),
    }));
  const edited = phrases.find(({ id }) => id === editing?.id);
  const edit = (editing: Editing) => {
    save.reset();
    setEditing(editing);
  };
  const initial: PhraseFields = { sharing: mayShare ? 'shared' : 'own', title: '', body: '' };
  const add = (
    <Button type="primary" onClick={() => edit({ id: newId<PhraseId>(), isNew: true, initial })}>
      {t(text.add)}
    </Button>
  );

  return (
    <>
      <PageHeader title={t(text.phrases)}>{phrases.length > 0 && add}</PageHeader>
      {phrases.length === 0 ? (
        <EmptyState title={t(text.none)} step={add}>
          {t(text.noneHint)}
        </EmptyState>
      ) : (
        <>
          <p>{t(text.intro, { variables: `{${t(phraseVariables['customer-title'])}}` })}</p>
          <PhraseFilterFields filter={filter} categories={categories} narrow={setFilter} />
          {found.length === 0 ? (
            <EmptyState
              title={t(text.noneFound)}
              step={<Button onClick={() => setFilter(everyPhrase)}>{t(text.showAll)}</Button>}
            />
          ) : (
            <PhraseList
              phrases={found}
              categories={categories}
              mayChange={({ shared }: Phrase) => !shared || mayShare}
              edit={(phrase) => edit({ id: phrase.id, isNew: false, initial: fieldsOf(phrase) })}
              retire={({ id }) => retire.mutate({ phraseId: id })}
              restore={({ id }) => restore.mutate({ phraseId: id })}
            />
          )}
        </>
      )}
      <EditPanel
        title={t(editing?.isNew ? text.add : text.change)}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <PhraseForm
            key={editing.id}
            initial={editing.initial}
            now={edited && fieldsOf(edited)}
            choosesSharing={editing.isNew && mayShare}
            categories={categories}
            request={save}
            save={(fields, was) => save.mutate({ id: editing.id, fields, was })}
          />
        )}
      </EditPanel>
    </>
  );
}
