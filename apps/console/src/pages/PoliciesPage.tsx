import type { Category } from '@huiyin/contract/categories';
import type { PolicyId } from '@huiyin/contract/ids';
import { channelText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { levelText } from '#features/customers/text.ts';
import { PolicyForm } from '#features/policies/PolicyForm.tsx';
import { PolicyList } from '#features/policies/PolicyList.tsx';
import { PolicyPreview } from '#features/policies/PolicyPreview.tsx';
import { fieldsOf, newPolicyFields, type PolicyFields, policyOf } from '#features/policies/policy-fields.ts';
import type { CategoryName } from '#features/policies/policy-names.ts';
import { text } from '#features/policies/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { failureText } from '#shared/failure.ts';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';

interface Editing {
  id: PolicyId;
  title: string;
  fields: PolicyFields;
}

interface Save {
  id: PolicyId;
  fields: PolicyFields;
  was: PolicyFields | undefined;
}

/** Settings: which promises a ticket carries. */
export function PoliciesPage() {
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Editing>();
  const policies = useQuery(api.policies.list.queryOptions());
  const calendars = useQuery(api.calendars.list.queryOptions()).data?.calendars ?? [];
  const categories = useQuery(api.categories.list.queryOptions()).data?.categories ?? [];
  useLive('policy', api.policies.list.queryKey());

  const refresh = () => queries.invalidateQueries({ queryKey: api.policies.key() });
  const tell = { onSuccess: refresh, onError: (error: unknown) => void message.error(failureText(error)) };
  const order = useMutation(api.policies.order.mutationOptions(tell));
  const archive = useMutation(api.policies.archive.mutationOptions(tell));
  const save = useMutation({
    mutationFn: ({ id, fields, was }: Save) =>
      api.policies.save.call({ id, ...policyOf(fields), ...(was ? { was: policyOf(was) } : {}) }),
    onError: () => policies.refetch(),
    onSuccess: () => {
      setEditing(undefined);
      void message.success(t(text.saved));
      return refresh();
    },
  });

  const names = {
    channels: channelText,
    natures: natureText,
    priorities: priorityText,
    levels: levelText,
    categories: categoryNames(categories),
  };
  const edit = (editing: Editing) => {
    save.reset();
    setEditing(editing);
  };
  const add = (
    <Button
      type="primary"
      onClick={() =>
        edit({ id: newId<PolicyId>(), title: t(text.add), fields: newPolicyFields(calendars[0]?.id) })
      }
    >
      {t(text.add)}
    </Button>
  );
  if (policies.isPending) return <LoadingBlock />;
  if (!policies.data) return <FailureState error={policies.error} retry={() => void policies.refetch()} />;
  const inForce = policies.data.policies;
  const edited = inForce.find(({ id }) => id === editing?.id);

  return (
    <>
      <PageHeader title={t(text.policies)}>{inForce.length > 0 && add}</PageHeader>
      {inForce.length === 0 ? (
        <EmptyState title={t(text.none)} step={add}>
          {t(text.noneHint)}
        </EmptyState>
      ) : (
        <>
          <p>{t(text.intro)}</p>
          <PolicyList
            policies={inForce}
            names={names}
            order={(ids) => order.mutate({ ids })}
            edit={(policy) => edit({ id: policy.id, title: t(text.editPolicy), fields: fieldsOf(policy) })}
            archive={(id) => archive.mutate({ id })}
          />
          <PolicyPreview policies={inForce} names={names} />
        </>
      )}
      <EditPanel
        title={editing?.title ?? ''}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <PolicyForm
            key={editing.id}
            initial={editing.fields}
            now={edited && fieldsOf(edited)}
            names={names}
            calendars={calendars}
            request={save}
            save={(fields, was) => save.mutate({ id: editing.id, fields, was })}
          />
        )}
      </EditPanel>
    </>
  );
}

/** Each category that can be chosen, with those above it. */
function categoryNames(categories: readonly Category[]): CategoryName[] {
  const known = new Map(categories.map((category) => [category.id, category]));
  const pathOf = (category: Category): Category[] => {
    const parent = category.parentId && known.get(category.parentId);
    return [...(parent ? pathOf(parent) : []), category];
  };
  return categories
    .filter(({ retired }) => !retired)
    .map((category) => ({
      id: category.id,
      path: pathOf(category)
        .map(({ name }) => name)
        .join(' / '),
      ids: pathOf(category).map(({ id }) => id),
    }));
}
