import type { CustomerProfile } from '@huiyin/contract/customers';
import { Alert } from 'antd';
import { CustomerTimeline } from '#features/customers/profile/CustomerTimeline.tsx';
import { Panel } from '#features/customers/profile/Panel.tsx';
import { text as profileText } from '#features/customers/profile/text.ts';
import { text } from '#features/customers/requests/text.ts';
import { TicketsOfCustomer } from '#features/tickets/TicketsOfCustomer.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerPage.module.css';

/** What is left of somebody who was erased on request. */
export function ErasedCustomer({ customer: { id, number } }: { customer: CustomerProfile }) {
  const mayReadTickets = useMay('tickets.read');
  return (
    <>
      <PageHeader title={number} />
      <div className={styles.part}>
        <Alert type="info" showIcon title={t(text.erased)} description={t(text.erasedHint)} />
        {mayReadTickets && (
          <Panel title={t(profileText.tickets)}>
            <TicketsOfCustomer customerId={id} />
          </Panel>
        )}
        <Panel title={t(profileText.timeline)}>
          <CustomerTimeline customerId={id} />
        </Panel>
      </div>
    </>
  );
}
