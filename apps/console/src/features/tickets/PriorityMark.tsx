import { priorityText } from '@huiyin/contract/ticket-labels';
import type { Priority } from '@huiyin/contract/tickets';
import { t } from '#shared/text.ts';
import styles from './PriorityMark.module.css';

/** A priority, the heavier the more urgent; colour is kept for what is late. */
export function PriorityMark({ priority }: { priority: Priority }) {
  return <span className={styles[priority]}>{t(priorityText[priority])}</span>;
}
