import type { TicketDetail } from '@huiyin/contract/tickets';
import { t } from '#shared/text.ts';
import styles from './Similar.module.css';
import { SimilarList } from './SimilarList.tsx';
import { text } from './text.ts';
import { useSimilar } from './use-similar.ts';

/** Beside a ticket: others about much the same. */
export function SimilarTickets({ ticket: { id, description } }: { ticket: TicketDetail }) {
  const tickets = useSimilar(description, id)?.tickets;
  if (tickets?.length === 0) return <p className={styles.none}>{t(text.none)}</p>;
  return <SimilarList tickets={tickets ?? []} />;
}
