import type { Category } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { CategoryForm } from '#features/categories/CategoryForm.tsx';
import { CategoryPlace } from '#features/categories/CategoryPlace.tsx';
import { CategoryTree } from '#features/categories/CategoryTree.tsx';
import { type CategoryFields, fieldsOf, noFields, wordingOf } from '#features/categories/category-fields.ts';
import { text } from '#features/categories/text.ts';
import { lineAbove } from '#features/categories/tree.ts';
import { useCategoryChanges } from '#features/categories/use-category-changes.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';
import styles from './CategoriesPage.module.css';

/** A category that is looked at, or a new one below `parentId`. */
interface Editing {
  id: CategoryId;
  parentId: CategoryId | null;
}

type Save = Editing & { wording: CategoryFields; was: CategoryFields | undefined };

/** Settings: why customers turn to us, and what to ask them for each reason. */
export function CategoriesPage() {
  const [words, setWords] = useState('');
  const [showsRetired, setShowsRetired] = useState(false);
  const [editing, setEditing] = useState<Editing>();
  const done = useDone();
  const { move, retire, restore } = useCategoryChanges();
  const all = useQuery(api.categories.list.queryOptions());
  const fields = useQuery(api.fields.list.queryOptions()).data?.fields ?? [];
  useLive('category', api.categories.list.queryKey());

  const categories = all.data?.categories ?? [];
  const known = categories.find(({ id }) => id === editing?.id);
  const save = useMutation({
    mutationFn: ({ id, parentId, wording, was }: Save) =>
      was
        ? api.categories.change.call({ categoryId: id, ...wordingOf(wording), was: wordingOf(was) })
        : api.categories.add.call({ id, parentId, ...wordingOf(wording) }),
    onSuccess: () => {
      setEditing(undefined);
      return done(text.saved, api.categories.key());
    },
    onError: () => all.refetch(),
  });
  const edit = (editing: Editing) => {
    save.reset();
    setEditing(editing);
  };
  const addBelow = (parent: Category | null) =>
    edit({ id: newId<CategoryId>(), parentId: parent?.id ?? null });

  if (all.isPending) return <LoadingBlock />;
  if (!all.data) return <FailureState error={all.error} retry={() => void all.refetch()} />;

  const parent = categories.find(({ id }) => id === editing?.parentId);
  const add = (
    <Button type="primary" onClick={() => addBelow(null)}>
      {t(text.add)}
    </Button>
  );
  const title = known
    ? t(text.edit, { name: known.name })
    : parent
      ? t(text.addBelowNamed, { name: parent.name })
      : t(text.add);

  return (
    <>
      <PageHeader title={t(text.categories)}>{categories.length > 0 && add}</PageHeader>
      {categories.length === 0 ? (
        <EmptyState title={t(text.none)} step={add}>
          {t(text.noneHint)}
        </EmptyState>
      ) : (
        <>
          <p>{t(text.intro)}</p>
          <div className={styles.find}>
            <Input
              type="search"
              allowClear
              aria-label={t(text.search)}
              placeholder={t(text.search)}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <Checkbox checked={showsRetired} onChange={({ target }) => setShowsRetired(target.checked)}>
              {t(text.showRetired)}
            </Checkbox>
          </div>
          <div className={styles.tree}>
            <CategoryTree
              categories={categories.filter(({ retired }) => showsRetired || !retired)}
              words={words}
              chosen={known?.id}
              choose={(id) => edit({ id, parentId: categories.find((one) => one.id === id)!.parentId })}
              move={move}
            />
          </div>
        </>
      )}
      <EditPanel title={title} open={editing !== undefined} close={() => setEditing(undefined)}>
        {known && (
          <>
            <div className={styles.actions}>
              <Button onClick={() => addBelow(known)}>{t(text.addBelow)}</Button>
              {known.retired ? (
                <Button onClick={() => restore({ categoryId: known.id })}>{t(text.restore)}</Button>
              ) : (
                <Button onClick={() => retire({ categoryId: known.id })}>{t(text.retire)}</Button>
              )}
            </div>
            <CategoryPlace categories={categories} category={known} move={move} />
          </>
        )}
        {editing && (
          <CategoryForm
            key={editing.id}
            initial={known ? fieldsOf(known) : noFields}
            now={known && fieldsOf(known)}
            above={lineAbove(categories, editing)}
            fields={fields.filter(({ scope, retired }) => scope === 'ticket' && !retired)}
            request={save}
            save={(wording, was) => save.mutate({ ...editing, wording, was })}
          />
        )}
      </EditPanel>
    </>
  );
}
