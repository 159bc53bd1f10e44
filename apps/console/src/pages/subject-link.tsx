import type { TicketId } from '@huiyin/contract/ids';
import { Link } from '@tanstack/react-router';

const settingsOf = {
  staff: '/settings/people',
  department: '/settings/departments',
  group: '/settings/groups',
  role: '/settings/roles',
  roster: '/settings/roster',
  organisation: '/settings/company',
  policy: '/settings/policies',
  calendar: '/settings/calendars',
  category: '/settings/categories',
  'closing-rules': '/settings/closing-rules',
  field: '/settings/fields',
  phrase: '/settings/phrases',
  webhook: '/settings/webhooks',
} as const;

/** Leads to what an event was about, where that has a page; else only names it. */
export function subjectLink(subject: string, name: string) {
  const [kind, id] = subject.split(':');
  if (kind === 'ticket' && id) {
    return (
      <Link to="/tickets/$ticketId" params={{ ticketId: id as TicketId }}>
        {name}
      </Link>
    );
  }
  if (kind === 'customer' && id) {
    return (
      <Link to="/customers/$customerId" params={{ customerId: id }}>
        {name}
      </Link>
    );
  }
  const to = settingsOf[kind as keyof typeof settingsOf];
  return to ? <Link to={to}>{name}</Link> : name;
}
