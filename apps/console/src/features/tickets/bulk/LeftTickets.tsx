import type { BulkChangeId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import styles from './Bulk.module.css';
import { obstacleText, text } from './text.ts';

/** The tickets that stayed as they were, each with the reason. */
export function LeftTickets({ bulkChangeId }: { bulkChangeId: BulkChangeId }) {
  const { data } = useQuery(api.bulkChanges.read.queryOptions({ input: { bulkChangeId } }));
  return (
    <ul className={styles.left}>
      {data?.left.map(({ ticketId, number, description, because }) => (
        <li key={ticketId}>
          {number ? (
            <Link to="/tickets/$ticketId" params={{ ticketId }}>
              {number} {description}
            </Link>
          ) : (
            t(text.unseen)
          )}
          <small>{t(obstacleText(because))}</small>
        </li>
      ))}
    </ul>
  );
}
