import type { Field, FieldScope } from '@huiyin/contract/fields';
import type { FieldId } from '@huiyin/contract/ids';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { FieldForm } from '#features/fields/FieldForm.tsx';
import { FieldList } from '#features/fields/FieldList.tsx';
import { type FieldFields, wordingOf } from '#features/fields/field-fields.ts';
import { scopeText, text } from '#features/fields/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { useUndoable } from '#shared/use-undoable.tsx';
import styles from './FieldsPage.module.css';

interface Editing {
  id: FieldId;
  isNew: boolean;
  initial: FieldFields;
}

interface Save {
  id: FieldId;
  fields: FieldFields;
  was: FieldFields | undefined;
}

const scopes: readonly FieldScope[] = ['ticket', 'customer'];

/** Settings: what more to keep about tickets and customers. */
export function FieldsPage() {
  const [editing, setEditing] = useState<Editing>();
  const [showsRetired, setShowsRetired] = useState(false);
  const done = useDone();
  const onError = useSayFailure();
  const undoable = useUndoable();
  const all = useQuery(api.fields.list.queryOptions());
  const categories = useQuery(api.categories.list.queryOptions()).data?.categories ?? [];
  useLive('field', api.fields.list.queryKey());

  const restore = useMutation(
    api.fields.restore.mutationOptions({ onSuccess: () => done(text.restored, api.fields.key()), onError }),
  );
  const retire = useMutation(
    api.fields.retire.mutationOptions({
      onSuccess: (_, field) => {
        undoable(text.retiredNow, () => restore.mutate(field));
        return all.refetch();
      },
      onError,
    }),
  );
  const save = useMutation({
    mutationFn: ({ id, fields, was }: Save) =>
      was
        ? api.fields.change.call({ fieldId: id, ...wordingOf(fields), was: wordingOf(was) })
        : api.fields.add.call({ id, ...fields }),
    onSuccess: () => {
      setEditing(undefined);
      return done(text.saved, api.fields.key());
    },
    onError: () => all.refetch(),
  });

  if (all.isPending) return <LoadingBlock />;
  if (!all.data) return <FailureState error={all.error} retry={() => void all.refetch()} />;

  const { fields } = all.data;
  const retiredCount = fields.filter(({ retired }) => retired).length;
  const shown = fields.filter(({ retired }) => showsRetired || !retired);
  const usedIn = ({ id, scope }: Field) =>
    scope === 'customer'
      ? [t(text.inEveryCustomer)]
      : categories
          .filter(({ retired, fields }) => !retired && fields.some(({ fieldId }) => fieldId === id))
          .map(({ name }) => name);
  const edit = (editing: Editing) => {
    save.reset();
    setEditing(editing);
  };
  const add = (
    <Button
      type="primary"
      onClick={() =>
        edit({
          id: newId<FieldId>(),
          isNew: true,
          initial: { scope: 'ticket', label: '', code: '', kind: 'text', choices: [] },
        })
      }
    >
      {t(text.add)}
    </Button>
  );

  return (
    <>
      <PageHeader title={t(text.fields)}>{fields.length > 0 && add}</PageHeader>
      {fields.length === 0 ? (
        <EmptyState title={t(text.none)} step={add}>
          {t(text.noneHint)}
        </EmptyState>
      ) : (
        <p>{t(text.intro)}</p>
      )}
      {scopes
        .map((scope) => ({ scope, own: shown.filter((field) => field.scope === scope) }))
        .filter(({ own }) => own.length > 0)
        .map(({ scope, own }) => (
          <section key={scope} aria-labelledby={`fields-${scope}`}>
            <h2 id={`fields-${scope}`}>{t(scopeText[scope])}</h2>
            <FieldList
              fields={own}
              usedIn={usedIn}
              edit={(field) => edit({ id: field.id, isNew: false, initial: field })}
              retire={({ id }) => retire.mutate({ fieldId: id })}
              restore={({ id }) => restore.mutate({ fieldId: id })}
            />
          </section>
        ))}
      {retiredCount > 0 && (
        <Checkbox
          className={styles.retired}
          checked={showsRetired}
          onChange={(event) => setShowsRetired(event.target.checked)}
        >
          {t(text.showRetired, { count: retiredCount })}
        </Checkbox>
      )}
      <EditPanel
        title={t(editing?.isNew ? text.add : text.change)}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <FieldForm
            key={editing.id}
            initial={editing.initial}
            now={editing.isNew ? undefined : fields.find(({ id }) => id === editing.id)}
            others={fields}
            request={save}
            save={(fields, was) => save.mutate({ id: editing.id, fields, was })}
          />
        )}
      </EditPanel>
    </>
  );
}
