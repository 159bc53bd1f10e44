import type { TicketId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDraftsAreHere } from '#shared/drafts-on-server.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { EndedFollowUp } from './EndedFollowUp.tsx';
import styles from './FollowUps.module.css';
import { OpenFollowUp } from './OpenFollowUp.tsx';
import { PlanForm } from './PlanForm.tsx';
import { text } from './text.ts';

/** What is to be done for a ticket, by due time, a line to plan more, and what was done. */
export function FollowUpsOf({ ticketId, mayPlan }: { ticketId: TicketId; mayPlan: boolean }) {
  const all = api.followUps.listOf.queryOptions({ input: { ticketId } });
  const { data, error, isPending, refetch } = useQuery(all);
  useLive(`ticket:${ticketId}`, all.queryKey);

  const draftsAreHere = useDraftsAreHere();

  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;
  const open = data.followUps.filter(({ status }) => status === 'open');
  const ended = data.followUps.filter(({ status }) => status !== 'open');
  return (
    <div className={styles.followUps}>
      {data.followUps.length === 0 && <p className={styles.none}>{t(text.none)}</p>}
      <ul>
        {open.map((followUp) => (
          <OpenFollowUp key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      {mayPlan && draftsAreHere && <PlanForm ticketId={ticketId} />}
      {ended.length > 0 && (
        <details>
          <summary>{t(text.ended, { count: ended.length })}</summary>
          <ul>
            {ended.map((followUp) => (
              <EndedFollowUp key={followUp.id} followUp={followUp} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
