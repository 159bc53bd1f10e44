import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { t } from '#shared/text.ts';
import { text } from './roster-text.ts';

/** Who takes escalations at this moment. */
export function LeadNow() {
  const { data } = useQuery(api.roster.onDuty.queryOptions({ refetchInterval: 60_000 }));
  const staff = useQuery(api.staff.list.queryOptions());
  if (!data || !staff.data) return null;
  const lead = staff.data.staff.find(({ id }) => id === data.leadId);
  return <p>{lead ? t(text.leadNow, { name: lead.name }) : t(text.noLeadNow)}</p>;
}
