import type { RequirableField } from '@huiyin/contract/categories';
import type { BulkChangeId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { fieldOfRequirable } from '../fields/required-fields.ts';
import { fieldText } from '../fields/text.ts';
import { useCustomFields } from '../lookups.ts';
import styles from './Bulk.module.css';
import { obstacleText, text } from './text.ts';

/** The tickets that stayed as they were, each with the reason. */
export function LeftTickets({ bulkChangeId }: { bulkChangeId: BulkChangeId }) {
  const { data } = useQuery(api.bulkChanges.read.queryOptions({ input: { bulkChangeId } }));
  const customFields = useCustomFields();
  const nameOf = (what: string) => {
    const field = fieldOfRequirable[what as RequirableField];
    return field ? t(fieldText[field]) : (customFields.find(({ code }) => code === what)?.label ?? what);
  };
  return (
    <ul className={styles.left}>
      {data?.left.map(({ ticketId, number, description, because, about }) => (
        <li key={ticketId}>
          {number ? (
            <Link to="/tickets/$ticketId" params={{ ticketId }}>
              {number} {description}
            </Link>
          ) : (
            t(text.unseen)
          )}
          <small>
            {because === 'ticket.fields-missing'
              ? t(text.lacking, { what: about.map(nameOf).join(t(sharedText.between)) })
              : t(obstacleText(because))}
          </small>
        </li>
      ))}
    </ul>
  );
}
