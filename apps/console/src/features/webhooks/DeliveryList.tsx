import type { WebhookDeliveryId, WebhookId } from '@huiyin/contract/ids';
import type { Delivery } from '@huiyin/contract/webhooks';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { Item, ItemList } from '#shared/item-list/ItemList.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { Moment } from '#shared/Moment.tsx';
import { sharedText, t } from '#shared/text.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { statusText, text } from './text.ts';
import styles from './Webhooks.module.css';

/** A receiver answers when it likes. */
const AGAIN_MS = 5000;

const start: string | undefined = undefined;

/** What was sent and waits to be, newest first, each with how it went. */
export function DeliveryList({ webhookId, nameOf }: { webhookId: WebhookId; nameOf(event: string): string }) {
  const { data, error, isPending, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } =
    useInfiniteQuery({
      ...api.webhooks.deliveries.infiniteOptions({
        input: (after: string | undefined) => ({ webhookId, ...(after ? { after } : {}) }),
        initialPageParam: start,
        getNextPageParam: ({ next }) => next ?? undefined,
      }),
      refetchInterval: AGAIN_MS,
    });
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const deliveries = data.pages.flatMap((page) => page.deliveries);
  if (deliveries.length === 0) return <EmptyState title={t(text.noDeliveries)} />;
  return (
    <>
      <ItemList>
        {deliveries.map((delivery) => (
          <DeliveryLine key={delivery.id} delivery={delivery} name={nameOf(delivery.event)} />
        ))}
      </ItemList>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </>
  );
}

function DeliveryLine({ delivery, name }: { delivery: Delivery; name: string }) {
  const [open, setOpen] = useState(false);
  const done = useDone();
  const replay = useMutation(
    api.webhooks.replay.mutationOptions({
      onSuccess: () => done(text.replayed, api.webhooks.key()),
      onError: useSayFailure(),
    }),
  );
  const { id: deliveryId, status, tries, queuedAt } = delivery;
  return (
    <Item
      actions={
        <>
          <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(text.details)}
          </Button>
          <Button size="small" loading={replay.isPending} onClick={() => replay.mutate({ deliveryId })}>
            {t(text.replay)}
          </Button>
        </>
      }
    >
      <strong>{name}</strong>
      <small>
        <Moment at={queuedAt} /> · {t(statusText[status])} · {t(text.tries, { count: tries })}
      </small>
      {open && <DeliveryDetails deliveryId={deliveryId} />}
    </Item>
  );
}

function DeliveryDetails({ deliveryId }: { deliveryId: WebhookDeliveryId }) {
  const { data } = useQuery(
    api.webhooks.delivery.queryOptions({ input: { deliveryId }, refetchInterval: AGAIN_MS }),
  );
  if (!data) return <LoadingBlock />;
  return (
    <>
      <pre className={styles.body}>{JSON.stringify(JSON.parse(data.body), null, 2)}</pre>
      {data.attempts.map(({ at, answered, answer, failure, tookMs }) => (
        <div key={at.getTime()}>
          <small>
            <Moment at={at} /> ·{' '}
            {answered === null
              ? t(text.failedWith, { failure: failure ?? '' })
              : t(text.answered, { status: answered, ms: tookMs })}
          </small>
          {answer && <pre className={styles.body}>{answer}</pre>}
        </div>
      ))}
    </>
  );
}
