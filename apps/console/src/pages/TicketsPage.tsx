import { ticketStatuses } from '@huiyin/contract/tickets';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { SampleOffer } from '#features/sample/SampleOffer.tsx';
import { TicketList } from '#features/tickets/TicketList.tsx';
import { statusText, text } from '#features/tickets/text.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';

/** All tickets this person may see, or those of one status. */
export function TicketsPage() {
  const { status } = useSearch({ from: '/shell/tickets' });
  const navigate = useNavigate();

  return (
    <>
      <PageHeader title={t(text.tickets)}>
        <Select
          aria-label={t(text.status)}
          allowClear
          placeholder={t(text.allStatuses)}
          style={{ minWidth: 160 }}
          value={status}
          options={ticketStatuses.map((value) => ({ value, label: t(statusText[value]) }))}
          onChange={(status) => void navigate({ to: '/tickets', search: { status } })}
        />
      </PageHeader>
      <TicketList key={status} status={status} empty={status ? <NoneOfStatus /> : <NoneAtAll />} />
    </>
  );
}

const NoneAtAll = () => (
  <EmptyState title={t(text.none)} step={<Link to="/tickets/new">{t(text.newRecord)}</Link>}>
    {t(text.noneHint)} <SampleOffer />
  </EmptyState>
);

const NoneOfStatus = () => (
  <EmptyState title={t(text.noneOfStatus)} step={<Link to="/tickets">{t(text.showAll)}</Link>} />
);
