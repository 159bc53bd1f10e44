import type { OrderSystem } from '@huiyin/contract/order-systems';
import { useMutation } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { api } from '#shared/api.ts';
import { Item } from '#shared/item-list/ItemList.tsx';
import { Moment } from '#shared/Moment.tsx';
import { t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';

/** One system that is asked for orders, and what can be done with it. */
export function OrderSystemItem({ system, edit }: { system: OrderSystem; edit(): void }) {
  const { id: orderSystemId, name, url, headerNames, pausedAt, changedAt, changedByName } = system;
  const done = useDone();
  const onError = useSayFailure();
  const key = api.orderSystems.key();
  const pause = useMutation(
    api.orderSystems.pause.mutationOptions({ onSuccess: () => done(text.paused, key), onError }),
  );
  const resume = useMutation(
    api.orderSystems.resume.mutationOptions({ onSuccess: () => done(text.resumed, key), onError }),
  );
  const remove = useMutation(
    api.orderSystems.remove.mutationOptions({ onSuccess: () => done(text.removed, key), onError }),
  );
  return (
    <Item
      actions={
        <>
          <Button size="small" onClick={edit}>
            {t(text.change)}
          </Button>
          <Button size="small" onClick={() => (pausedAt ? resume : pause).mutate({ orderSystemId })}>
            {t(pausedAt ? text.resume : text.pause)}
          </Button>
          <Popconfirm title={t(text.removeTitle)} onConfirm={() => remove.mutate({ orderSystemId })}>
            <Button size="small" danger>
              {t(text.remove)}
            </Button>
          </Popconfirm>
        </>
      }
    >
      <strong>{name}</strong>
      <code>{url}</code>
      <small>
        {t(pausedAt ? text.isPaused : text.isRunning)}
        {headerNames.length > 0 && ` · ${t(text.withHeaders, { names: headerNames.join(', ') })}`}
      </small>
      <small>
        {changedByName && t(text.by, { name: changedByName })} <Moment at={changedAt} />
      </small>
    </Item>
  );
}
