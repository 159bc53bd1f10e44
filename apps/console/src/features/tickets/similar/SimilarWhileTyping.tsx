import { t } from '#shared/text.ts';
import styles from './Similar.module.css';
import { SimilarList } from './SimilarList.tsx';
import { text } from './text.ts';
import { useSimilar } from './use-similar.ts';

const SHOWN = 3;

/** What was recorded of the same kind before, and how it was settled, under the description being typed. */
export function SimilarWhileTyping({ description }: { description: string }) {
  const tickets = useSimilar(description)?.tickets ?? [];
  if (tickets.length === 0) return null;
  return (
    <div className={styles.offered}>
      <small>{t(text.similar)}</small>
      <SimilarList tickets={tickets.slice(0, SHOWN)} apart />
    </div>
  );
}
