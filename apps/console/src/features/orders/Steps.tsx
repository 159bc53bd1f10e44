import type { Order } from '@huiyin/contract/orders';
import { exactText } from '#shared/moment-text.ts';
import { t } from '#shared/text.ts';
import styles from './Orders.module.css';
import { text } from './text.ts';

const SHOWN = 2;

/** How the parcel travels: the newest in sight, the rest a click away. */
export function Steps({ steps }: { steps: Order['steps'] }) {
  const [newest, earlier] = [steps.slice(0, SHOWN), steps.slice(SHOWN)];
  return (
    <>
      <StepList steps={newest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t(text.allSteps, { count: earlier.length })}</summary>
          <StepList steps={earlier} />
        </details>
      )}
    </>
  );
}

const StepList = ({ steps }: { steps: Order['steps'] }) =>
  steps.length > 0 && (
    <ol className={styles.steps}>
      {steps.map(({ at, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two steps may say the same
        <li key={place}>
          {at && (
            <time dateTime={new Date(at).toISOString()}>{exactText(new Date(at)).slice('2026-'.length)}</time>
          )}
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
