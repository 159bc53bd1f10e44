import { type TicketOrder, ticketOrders } from '@huiyin/contract/views';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Grid, Select } from 'antd';
import { ExportButton } from '#features/exports/ExportButton.tsx';
import { text as importsText } from '#features/imports/text.ts';
import { LastBulkChange } from '#features/tickets/bulk/LastBulkChange.tsx';
import { FoundTickets } from '#features/tickets/search/FoundTickets.tsx';
import { TicketList } from '#features/tickets/TicketList.tsx';
import { text } from '#features/tickets/text.ts';
import { asTicketSearch } from '#features/tickets/views/as-ticket-search.ts';
import { ColumnsButton } from '#features/tickets/views/ColumnsButton.tsx';
import { FilterBar } from '#features/tickets/views/FilterBar.tsx';
import { SaveViewButton } from '#features/tickets/views/SaveViewButton.tsx';
import { emptyViewText, orderText, text as viewsText } from '#features/tickets/views/text.ts';
import { isNarrowed, type TicketSearch, wantedBy } from '#features/tickets/views/ticket-search.ts';
import { asStandard } from '#features/tickets/views/use-views.ts';
import { ViewTabs } from '#features/tickets/views/ViewTabs.tsx';
import { EmptyState } from '#shared/EmptyState.tsx';
import { LinkButton } from '#shared/LinkButton.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';

/** The tickets of a view, narrowed, ordered and shown as this person likes. */
export function TicketsPage() {
  // The router adds to what was understood whatever else the address carries.
  const search = asTicketSearch(useSearch({ from: '/shell/tickets' }));
  const { view = 'all', order = 'newest' } = search;
  const navigate = useNavigate();
  const hasColumns = Grid.useBreakpoint().md && !search.words;
  const go = (search: TicketSearch) => void navigate({ to: '/tickets', search });

  return (
    <>
      <PageHeader title={t(text.tickets)}>
        {!search.words && <Order order={order} choose={(order) => go({ ...search, order })} />}
        {hasColumns && <ColumnsButton view={view} />}
        <SaveViewButton search={search} go={go} />
        <ImportLink />
        <ExportButton wanted={wantedBy(search)} />
      </PageHeader>
      <ViewTabs current={view} />
      <FilterBar search={search} change={go} />
      <LastBulkChange />
      <Listed key={JSON.stringify(search)} search={search} />
    </>
  );
}

function ImportLink() {
  return useMay('tickets.import') && <LinkButton to="/tickets/imports">{t(importsText.imports)}</LinkButton>;
}

function Order({ order, choose }: { order: TicketOrder; choose(order: TicketOrder): void }) {
  return (
    <Select
      aria-label={t(viewsText.order)}
      style={{ minWidth: 140 }}
      value={order}
      options={ticketOrders.map((value) => ({ value, label: t(orderText[value]) }))}
      onChange={choose}
    />
  );
}

/** Where words are looked for, what was found with the place where they stand; else the table. */
function Listed({ search }: { search: TicketSearch }) {
  const { words } = search;
  const empty = <Nothing search={search} />;
  return words ? (
    <FoundTickets search={{ ...search, words }} empty={empty} />
  ) : (
    <TicketList search={search} empty={empty} />
  );
}

function Nothing({ search }: { search: TicketSearch }) {
  const standard = asStandard(search.view ?? 'all');
  if (isNarrowed(search) || !standard)
    return (
      <EmptyState
        title={t(viewsText.nothingFits)}
        step={
          <Link to="/tickets" search={{}}>
            {t(text.showAll)}
          </Link>
        }
      />
    );
  return (
    <EmptyState
      title={t(text.none)}
      step={
        standard === 'all' ? (
          <Link to="/tickets/new">{t(text.newRecord)}</Link>
        ) : (
          <Link to="/tickets" search={{}}>
            {t(text.showAll)}
          </Link>
        )
      }
    >
      {t(emptyViewText[standard])}
    </EmptyState>
  );
}
