import type { CustomerId } from '@huiyin/contract/ids';
import { useParams } from '@tanstack/react-router';
import { ContactPoints } from '#features/customers/contact-points/ContactPoints.tsx';
import { text as contactText } from '#features/customers/contact-points/text.ts';
import { useCustomer } from '#features/customers/customer-profile.ts';
import { Marks } from '#features/customers/Marks.tsx';
import { Consents } from '#features/customers/profile/Consents.tsx';
import { CustomerFacts } from '#features/customers/profile/CustomerFacts.tsx';
import { CustomerTimeline } from '#features/customers/profile/CustomerTimeline.tsx';
import { CustomFacts } from '#features/customers/profile/CustomFacts.tsx';
import { MarksOfCustomer } from '#features/customers/profile/MarksOfCustomer.tsx';
import { Panel } from '#features/customers/profile/Panel.tsx';
import { text as profileText } from '#features/customers/profile/text.ts';
import { SpecialNeeds } from '#features/customers/SpecialNeeds.tsx';
import { levelText, text } from '#features/customers/text.ts';
import { TicketsOfCustomer } from '#features/tickets/TicketsOfCustomer.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerPage.module.css';

/** All that is known of one customer, and all that passed with them. */
export function CustomerPage() {
  const { customerId } = useParams({ from: '/shell/customers/$customerId' });
  const { data: customer, error, isPending, refetch } = useCustomer(customerId as CustomerId);
  const mayReadTickets = useMay('tickets.read');
  const mayMark = useMay('customers.mark');
  if (isPending) return <LoadingBlock />;
  if (!customer) return <FailureState error={error} retry={() => void refetch()} />;

  const marks = customer.marks.map(({ kind }) => kind);
  return (
    <>
      <PageHeader title={customer.name}>
        <Marks marks={marks} />
        <span className={styles.number}>
          {customer.number} · {t(levelText[customer.level])}
        </span>
      </PageHeader>
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
