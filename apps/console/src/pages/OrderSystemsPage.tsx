import type { OrderSystemId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { OrderSystemForm } from '#features/orders/systems/OrderSystemForm.tsx';
import { OrderSystemItem } from '#features/orders/systems/OrderSystemItem.tsx';
import { fieldsOf, newSystem, type SystemFields } from '#features/orders/systems/system-fields.ts';
import { text } from '#features/orders/systems/text.ts';
import { api } from '#shared/api.ts';
import { EditPanel } from '#shared/EditPanel.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { ListOfSettings } from '#shared/item-list/ListOfSettings.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { newId } from '#shared/new-id.ts';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { useDone } from '#shared/use-done.ts';

interface Editing {
  id: OrderSystemId;
  isNew: boolean;
  initial: SystemFields;
}

/** Settings: where orders are looked up. */
export function OrderSystemsPage() {
  const [editing, setEditing] = useState<Editing>();
  const done = useDone();
  const asked = api.orderSystems.list.queryOptions();
  const { data, error, refetch } = useQuery(asked);
  useLive('order-system', asked.queryKey);
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;

  const edited = data.orderSystems.find(({ id }) => id === editing?.id);
  const add = (
    <Button
      type="primary"
      onClick={() => setEditing({ id: newId<OrderSystemId>(), isNew: true, initial: newSystem })}
    >
      {t(text.add)}
    </Button>
  );
  return (
    <>
      <ListOfSettings
        title={t(text.systems)}
        intro={t(text.intro)}
        none={{ title: t(text.none), hint: t(text.noneHint) }}
        add={add}
        isEmpty={data.orderSystems.length === 0}
      >
        {data.orderSystems.map((system) => (
          <OrderSystemItem
            key={system.id}
            system={system}
            edit={() => setEditing({ id: system.id, isNew: false, initial: fieldsOf(system) })}
          />
        ))}
      </ListOfSettings>
      <EditPanel
        title={t(editing?.isNew ? text.add : text.changeTitle)}
        open={editing !== undefined}
        close={() => setEditing(undefined)}
      >
        {editing && (
          <OrderSystemForm
            key={editing.id}
            id={editing.id}
            initial={editing.initial}
            now={edited && fieldsOf(edited)}
            readAgain={refetch}
            saved={() => {
              setEditing(undefined);
              void done(text.saved, api.orderSystems.key());
            }}
          />
        )}
      </EditPanel>
    </>
  );
}
