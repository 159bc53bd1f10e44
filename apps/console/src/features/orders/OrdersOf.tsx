import type { TicketId } from '@huiyin/contract/ids';
import type { OrderOfTicket } from '@huiyin/contract/orders';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { api } from '#shared/api.ts';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { OrderOf } from './OrderOf.tsx';
import styles from './Orders.module.css';
import { text } from './text.ts';

const LOOKS_AGAIN_AFTER_MS = 1500;

interface Props {
  ticketId: TicketId;
  /** What stands around them, where there are any. */
  frame(title: string, orders: ReactNode): ReactNode;
}

/** The orders of a ticket and how they travel, as the company's own systems tell it. Never in the way of the rest. */
export function OrdersOf(props: Props) {
  return useMay('orders.read') ? <Orders {...props} /> : null;
}

function Orders({ ticketId, frame }: Props) {
  const queries = useQueryClient();
  const asked = api.orders.ofTicket.queryOptions({ input: { ticketId } });
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...asked,
    refetchInterval: ({ state }) => (state.data?.orders.some(isPending) ? LOOKS_AGAIN_AFTER_MS : false),
  });
  const { mutate, isIdle, isSuccess } = useMutation(
    api.orders.lookUp.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: asked.queryKey }),
    }),
  );
  const isDue = data?.orders.some(({ answers }) => answers.some(({ due }) => due)) ?? false;
  // After a failure only by hand.
  const mayAsk = isIdle || isSuccess;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is still due at the next look is asked for then
  useEffect(() => {
    if (isDue && mayAsk) mutate({ ticketId });
  }, [isDue, mayAsk, dataUpdatedAt, mutate, ticketId]);

  if (data?.orders.length === 0 || (!data && !error)) return null;
  return frame(
    t(text.orders),
    data ? (
      <div className={styles.orders}>
        {data.orders.map((order) => (
          <OrderOf
            key={order.orderNumber}
            order={order}
            queryKey={asked.queryKey}
            again={() => mutate({ ticketId, orderNumber: order.orderNumber })}
          />
        ))}
      </div>
    ) : (
      <p className={styles.quiet}>
        {t(text.notRead)}{' '}
        <Button type="link" size="small" onClick={() => void refetch()}>
          {t(text.again)}
        </Button>
      </p>
    ),
  );
}

const isPending = ({ answers }: OrderOfTicket) => answers.some(({ asking, due }) => asking || due);
