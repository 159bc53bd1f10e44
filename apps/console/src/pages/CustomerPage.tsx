import type { CustomerId } from '@huiyin/contract/ids';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ContactPoints } from '#features/customers/contact-points/ContactPoints.tsx';
import { text as contactText } from '#features/customers/contact-points/text.ts';
import { useCustomer } from '#features/customers/customer-profile.ts';
import { DuplicatesOfCustomer } from '#features/customers/duplicates/DuplicatesOfCustomer.tsx';
import { Marks } from '#features/customers/Marks.tsx';
import { MergeCustomersDialog } from '#features/customers/merging/MergeCustomersDialog.tsx';
import { MergedCustomers } from '#features/customers/merging/MergedCustomers.tsx';
import { text as mergingText } from '#features/customers/merging/text.ts';
import { Consents } from '#features/customers/profile/Consents.tsx';
import { CustomerFacts } from '#features/customers/profile/CustomerFacts.tsx';
import { CustomerTimeline } from '#features/customers/profile/CustomerTimeline.tsx';
import { CustomFacts } from '#features/customers/profile/CustomFacts.tsx';
import { MarksOfCustomer } from '#features/customers/profile/MarksOfCustomer.tsx';
import { Panel } from '#features/customers/profile/Panel.tsx';
import { text as profileText } from '#features/customers/profile/text.ts';
import { PersonalRequests } from '#features/customers/requests/PersonalRequests.tsx';
import { text as requestsText } from '#features/customers/requests/text.ts';
import { SpecialNeeds } from '#features/customers/SpecialNeeds.tsx';
import { levelText, text } from '#features/customers/text.ts';
import { TicketsOfCustomer } from '#features/tickets/TicketsOfCustomer.tsx';
import { text as ticketText } from '#features/tickets/text.ts';
import { LinkButton } from '#shared/LinkButton.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerPage.module.css';
import { ErasedCustomer } from './ErasedCustomer.tsx';

/** All that is known of one customer, and all that passed with them. */
export function CustomerPage() {
  const { customerId } = useParams({ from: '/shell/customers/$customerId' });
  const { data: customer, error, isPending, refetch } = useCustomer(customerId as CustomerId);
  const mayReadTickets = useMay('tickets.read');
  const mayRecord = useMay('tickets.open');
  const mayMark = useMay('customers.mark');
  const mayMerge = useMay('customers.merge');
  const mayAnswer = useMay('customers.personal-requests');
  const [merging, setMerging] = useState(false);
  const navigate = useNavigate();
  const goTo = (id: CustomerId) =>
    void navigate({ to: '/customers/$customerId', params: { customerId: id }, replace: true });
  if (isPending) return <LoadingBlock />;
  if (!customer) return <PageFailure title={t(text.customers)} error={error} retry={() => void refetch()} />;

  if (customer.mergedInto)
    return <Navigate to="/customers/$customerId" params={{ customerId: customer.mergedInto.id }} replace />;

  if (customer.erasedAt) return <ErasedCustomer customer={customer} />;

  const marks = customer.marks.map(({ kind }) => kind);
  return (
    <>
      <PageHeader title={customer.name}>
        <Marks marks={marks} />
        <span className={styles.number}>
          {customer.number} · {t(levelText[customer.level])}
        </span>
        {mayRecord && (
          <LinkButton to="/tickets/new" search={{ customer: customer.id }}>
            {t(ticketText.recordFor)}
          </LinkButton>
        )}
        {mayMerge && <Button onClick={() => setMerging(true)}>{t(mergingText.mergeInto)}</Button>}
      </PageHeader>
      <MergedCustomers merged={customer.merged} />
      <DuplicatesOfCustomer customerId={customer.id} onMerged={goTo} />
      {merging && (
        <MergeCustomersDialog customerId={customer.id} close={() => setMerging(false)} onMerged={goTo} />
      )}
      <div className={styles.parts}>
        <div className={styles.part}>
          <SpecialNeeds needs={customer.specialNeeds} />
          <Panel title={t(contactText.title)}>
            <ContactPoints customer={customer} />
          </Panel>
          <Panel title={t(profileText.facts)}>
            <CustomerFacts customer={customer} />
            <CustomFacts customer={customer} />
          </Panel>
          {(marks.length > 0 || mayMark) && (
            <Panel title={t(text.marks)}>
              <MarksOfCustomer customer={customer} />
            </Panel>
          )}
          <Panel title={t(profileText.consents)}>
            <Consents customer={customer} />
          </Panel>
          {mayAnswer && (
            <Panel title={t(requestsText.title)}>
              <PersonalRequests customer={customer} />
            </Panel>
          )}
        </div>
        <div className={styles.part}>
          {mayReadTickets && (
            <Panel title={t(profileText.tickets)}>
              <TicketsOfCustomer customerId={customer.id} />
            </Panel>
          )}
          <Panel title={t(profileText.timeline)}>
            <CustomerTimeline customerId={customer.id} />
          </Panel>
        </div>
      </div>
    </>
  );
}
