import type { Order } from '@huiyin/contract/orders';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import { moneyText } from './money-text.ts';
import styles from './Orders.module.css';
import { Steps } from './Steps.tsx';
import { TrackingNumber } from './TrackingNumber.tsx';
import { text } from './text.ts';

/** What a system said of an order, the least needed last. */
export function OrderFacts({ order }: { order: Order }) {
  const { status, orderedAt, buyer, phone, address, amountInFen, items, carrier, trackingNumber, steps } =
    order;
  const said = [buyer, phone].filter(Boolean).join(' ');
  return (
    <div className={styles.facts}>
      {(status || amountInFen !== null) && (
        <div className={styles.head}>
          {status && <strong>{status}</strong>}
          {amountInFen !== null && <span>{moneyText(amountInFen)}</span>}
        </div>
      )}
      {orderedAt && (
        <div>
          <small>{t(text.orderedAt)}</small>
          <div>{exactText(new Date(orderedAt))}</div>
        </div>
      )}
      {said && (
        <div>
          <small>{t(text.buyer)}</small>
          <div>{said}</div>
        </div>
      )}
      {address && (
        <div>
          <small>{t(text.address)}</small>
          <div>{address}</div>
        </div>
      )}
      {items.length > 0 && (
        <div>
          <small>{t(text.items)}</small>
          <div>
            <ul>
              {items.map(({ name, quantity }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may be ordered twice
                <li key={place}>
                  {name}
                  {quantity && ` × ${quantity}`}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {(carrier || trackingNumber || steps.length > 0) && (
        <div>
          <small>{t(text.delivery)}</small>
          <div>
            {carrier} {trackingNumber && <TrackingNumber number={trackingNumber} />}
            <Steps steps={steps} />
          </div>
        </div>
      )}
    </div>
  );
}
