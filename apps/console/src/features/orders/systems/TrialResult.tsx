import type { OrderPath, OrderTrial } from '@huiyin/contract/order-systems';
import { t } from '#shared/text.ts';
import { OrderFacts } from '../OrderFacts.tsx';
import { failureText } from '../text.ts';
import styles from './OrderSystems.module.css';
import { findingText, pathText, text } from './text.ts';

/** What came, and what was understood of it. */
export function TrialResult({ trial }: { trial: OrderTrial }) {
  const { status, tookMs, failure, order, paths, answer } = trial;
  const wrong = paths.filter(({ finding }) => finding !== 'understood');
  return (
    <div className={styles.trial} role="status">
      <p className={styles.hint}>
        {failure && <strong>{t(failureText[failure], { system: t(text.system) })} </strong>}
        {status !== null && t(text.answered, { status, ms: tookMs })}
      </p>
      {!failure && <h3>{t(order ? text.understood : text.nothingUnderstood)}</h3>}
      {order && <OrderFacts order={order} />}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ path, finding }) => (
            <li key={path} data-unclear={finding === 'unclear' || undefined}>
              {t(pathText[path as OrderPath])} · {t(findingText[finding])}
            </li>
          ))}
        </ul>
      )}
      {answer && (
        <details open={!order}>
          <summary>{t(text.came)}</summary>
          <pre>{indented(answer)}</pre>
        </details>
      )}
    </div>
  );
}

function indented(answer: string): string {
  try {
    return JSON.stringify(JSON.parse(answer), null, 2);
  } catch {
    return answer;
  }
}
