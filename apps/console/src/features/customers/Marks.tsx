import type { CustomerMarkKind } from '@huiyin/contract/customers';
import { t } from '#shared/text.ts';
import styles from './Marks.module.css';
import { markText } from './text.ts';

/** Warnings of a customer, heavy as ink; colour is kept for what is late. */
export function Marks({ marks }: { marks: readonly CustomerMarkKind[] }) {
  return marks.map((mark) => (
    <span key={mark} className={styles.mark}>
      {t(markText[mark])}
    </span>
  ));
}
