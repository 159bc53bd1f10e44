import { ReloadOutlined } from '@ant-design/icons';
import type { OrderAnswer, OrderOfTicket } from '@huiyin/contract/orders';
import type { QueryKey } from '@tanstack/react-query';
import { Button } from 'antd';
import { Moment } from '#shared/Moment.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { OrderFacts } from './OrderFacts.tsx';
import styles from './Orders.module.css';
import { failureText, text } from './text.ts';

/** One order number: what each system says of it, and how old that is. */
export function OrderOf(props: { order: OrderOfTicket; queryKey: QueryKey; again(): void }) {
  const { order, queryKey, again } = props;
  const { orderNumber, answers } = order;
  useLive(`order:${orderNumber}`, queryKey);
  const isAsking = answers.some(({ asking, due }) => asking || due);
  return (
    <section className={styles.order} aria-label={t(text.order, { number: orderNumber })}>
      <header>
        <h3>{orderNumber}</h3>
        <Button
          type="text"
          size="small"
          icon={<ReloadOutlined aria-hidden />}
          loading={isAsking}
          aria-label={t(text.refreshOne, { number: orderNumber })}
          title={t(text.refreshOne, { number: orderNumber })}
          onClick={again}
        />
      </header>
      {answers.map((answer) => (
        <Answer key={answer.orderSystemId} answer={answer} isAlone={answers.length === 1} again={again} />
      ))}
    </section>
  );
}

function Answer(props: { answer: OrderAnswer; isAlone: boolean; again(): void }) {
  const { answer, isAlone, again } = props;
  const { systemName: system, order, answeredAt, failure, asking, due } = answer;
  return (
    <div>
      {order && <OrderFacts order={order} />}
      {answeredAt && (
        <p className={styles.quiet}>
          {order ? (
            <>
              {!isAlone && `${system} · `}
              {t(text.at)} <Moment at={answeredAt} />
            </>
          ) : (
            t(text.notFound, { system })
          )}
        </p>
      )}
      {!answeredAt && (asking || due) && <p className={styles.quiet}>{t(text.asking)}</p>}
      {failure && !asking && (
        <p className={styles.quiet}>
          {t(failureText[failure], { system })}{' '}
          <Button type="link" size="small" onClick={again}>
            {t(text.again)}
          </Button>
        </p>
      )}
    </div>
  );
}
