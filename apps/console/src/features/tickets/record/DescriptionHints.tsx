import { Button, type FormInstance } from 'antd';
import { t } from '#shared/text.ts';
import type { TicketFields } from '../ticket-fields.ts';
import styles from './Hints.module.css';
import { numberText, text } from './text.ts';
import type { Findings } from './use-findings.ts';

const AROUND = 8;

/**
 * What stands under the description: vague words with their place marked, and numbers for their fields. For the mouse
 * only: by the keyboard the fields themselves are nearer.
 */
export function DescriptionHints<Customer>(props: {
  form: FormInstance<TicketFields<Customer>>;
  description: string;
  findings: Findings | undefined;
  typed(): void;
}) {
  const { form, description, findings, typed } = props;
  if (!findings) return null;
  const orders = form.getFieldValue('orderNumbers') ?? [];
  const numbers = findings.numbers.filter(
    ({ kind, value }) => kind === 'order-number' && !orders.includes(value),
  );
  const vague = findings.vagueWords.filter(({ start, end, word }) => description.slice(start, end) === word);
  const point = (start: number, end: number) => {
    const area = document.getElementById('description') as HTMLTextAreaElement | null;
    area?.focus();
    area?.setSelectionRange(start, end);
  };
  const put = (value: string) => {
    form.setFieldValue('orderNumbers', [...orders, value]);
    typed();
  };
  return (
    <div role="status" className={styles.hints}>
      {vague.length > 0 && (
        <div>
          {t(text.vague)}
          {vague.map(({ start, end, word }) => (
            <Button key={start} type="link" size="small" tabIndex={-1} onClick={() => point(start, end)}>
              …{description.slice(Math.max(0, start - AROUND), start)}
              <mark>{word}</mark>
              {description.slice(end, end + AROUND)}…
            </Button>
          ))}
        </div>
      )}
      {numbers.length > 0 && (
        <div>
          {t(text.found)}
          {numbers.map(({ kind, value, start }) => (
            <Button key={start} type="link" size="small" tabIndex={-1} onClick={() => put(value)}>
              {t(text.useAs, { value, field: t(numberText[kind]!) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
