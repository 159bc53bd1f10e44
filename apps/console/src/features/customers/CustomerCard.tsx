import type { CustomerId } from '@huiyin/contract/ids';
import { channelText } from '@huiyin/contract/ticket-labels';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import styles from './CustomerCard.module.css';
import { ContactPoints } from './contact-points/ContactPoints.tsx';
import { useCustomer } from './customer-profile.ts';
import { Marks } from './Marks.tsx';
import { text as profileText } from './profile/text.ts';
import { SpecialNeeds } from './SpecialNeeds.tsx';
import { Tags } from './Tags.tsx';
import { levelText, text } from './text.ts';

/**
 * What serving this customer needs, beside their ticket: who they are, what must not be forgotten, how to reach them.
 * `children` stand below it, as their last tickets.
 */
export function CustomerCard(props: { customerId: CustomerId; children?: ReactNode }) {
  return useMay('customers.read') ? <Card {...props} /> : props.children;
}

function Card({ customerId, children }: { customerId: CustomerId; children?: ReactNode }) {
  const { data: customer, error, isPending, refetch } = useCustomer(customerId);
  if (isPending) return <LoadingBlock />;
  if (!customer) return <FailureState error={error} retry={() => void refetch()} />;

  const { name, number, level, marks, specialNeeds, tags, company, remarks } = customer;
  const preferences = [
    customer.preferredChannel && t(channelText[customer.preferredChannel]),
    customer.preferredHours,
    customer.expectations,
  ].filter(Boolean);
  return (
    <section className={styles.card} aria-label={t(text.ofCustomer, { name })}>
      <div>
        <Link className={styles.name} to="/customers/$customerId" params={{ customerId }}>
          {name}
        </Link>{' '}
        <small>
          {number} · {t(levelText[level])}
          {company && ` · ${company.name}`}
        </small>
      </div>
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.map(({ kind, reason }) => (
            <li key={kind}>
              <Marks marks={[kind]} /> {reason}
            </li>
          ))}
        </ul>
      )}
      <SpecialNeeds needs={specialNeeds} />
      <ContactPoints customer={customer} compact />
      {preferences.length > 0 && (
        <p className={styles.preferences}>
          <small>{t(profileText.preferredChannel)}</small> {preferences.join(' · ')}
        </p>
      )}
      {remarks && <p className={styles.preferences}>{remarks}</p>}
      {tags.length > 0 && (
        <div>
          <Tags tags={tags} />
        </div>
      )}
      {children}
    </section>
  );
}
