import type { WebhookId } from '@huiyin/contract/ids';
import type { Webhook } from '@huiyin/contract/webhooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { eventText } from '#features/audit-log/event-text.ts';
import { DeliveryList } from '#features/webhooks/DeliveryList.tsx';
import { ShownSecret } from '#features/webhooks/ShownSecret.tsx';
import { text } from '#features/webhooks/text.ts';
import { type WebhookFields, WebhookForm } from '#features/webhooks/WebhookForm.tsx';
import { WebhookItem } from '#features/webhooks/WebhookItem.tsx';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { ListOfSettings } from '#shared/item-list/ListOfSettings.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';

const nameOf = (event: string) => {
  const said = event === 'webhook.test' ? text.testEvent : eventText[event];
  return said ? `${t(said)} · ${event}` : event;
};
const nothing: WebhookFields = { name: '', url: '', events: [] };

interface Editing {
  id: WebhookId;
  isNew: boolean;
  initial: WebhookFields;
}

interface Save {
  id: WebhookId;
  fields: WebhookFields;
  was: WebhookFields | undefined;
}

const fieldsOf = ({ name, url, events }: Webhook): WebhookFields => ({ name, url, events: events ?? [] });
const wantedOf = ({ events, ...fields }: WebhookFields) => ({
  ...fields,
  events: events.length > 0 ? events : null,
});

/** Settings: where events are sent. */
export function WebhooksPage() {
  const [editing, setEditing] = useState<Editing>();
  const [log, setLog] = useState<Webhook>();
  const [secret, setSecret] = useState<string>();
  const done = useDone();
  const asked = api.webhooks.list.queryOptions();
  const { data, error, refetch } = useQuery(asked);
  const events = useQuery(api.webhooks.events.queryOptions()).data?.events ?? [];
  useLive('webhook', asked.queryKey);
  const save = useMutation({
    async mutationFn({ id, fields, was }: Save) {
      const wanted = wantedOf(fields);
      if (was) await api.webhooks.change.call({ webhookId: id, ...wanted, was: wantedOf(was) });
      else setSecret((await api.webhooks.add.call({ id, ...wanted })).secret);
    },
    onSuccess: () => {
      setEditing(undefined);
      return done(text.saved, api.webhooks.key());
    },
    onError: () => refetch(),
  });
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;

  const edit = (next: Editing) => {
    save.reset();
    setEditing(next);
  };
  const edited = data.webhooks.find(({ id }) => id === editing?.id);
  const add = (
    <Button type="primary" onClick={() => edit({ id: newId<WebhookId>(), isNew: true, initial: nothing })}>
      {t(text.add)}
    </Button>
  );
  return (
    <>
      <ListOfSettings
        title={t(text.webhooks)}
        intro={t(text.intro)}
        none={{ title: t(text.none), hint: t(text.noneHint) }}
        add={add}
        isEmpty={data.webhooks.length === 0}
      >
        {data.webhooks.map((webhook) => (
          <WebhookItem
            key={webhook.id}
            webhook={webhook}
            edit={() => edit({ id: webhook.id, isNew: false, initial: fieldsOf(webhook) })}
            showLog={() => setLog(webhook)}
            showSecret={setSecret}
          />
        ))}
      </ListOfSettings>
      <EditPanel
        title={t(editing?.isNew ? text.add : text.changeTitle)}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <WebhookForm
            key={editing.id}
            initial={editing.initial}
            now={edited && fieldsOf(edited)}
            events={events.map((value) => ({ value, label: nameOf(value) }))}
            request={save}
            save={(fields, was) => save.mutate({ id: editing.id, fields, was })}
          />
        )}
      </EditPanel>
      <EditPanel
        title={`${t(text.log)} · ${log?.name ?? ''}`}
        open={log !== undefined}
        close={() => setLog(undefined)}
      >
        {log && <DeliveryList webhookId={log.id} nameOf={nameOf} />}
      </EditPanel>
      {secret && <ShownSecret secret={secret} close={() => setSecret(undefined)} />}
    </>
  );
}
