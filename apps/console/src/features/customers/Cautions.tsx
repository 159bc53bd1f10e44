import type { CustomerId } from '@huiyin/contract/ids';
import { useMay } from '#shared/session.ts';
import styles from './Cautions.module.css';
import { useCustomer } from './customer-profile.ts';
import { Marks } from './Marks.tsx';
import { SpecialNeeds } from './SpecialNeeds.tsx';

/** What must be known before a word is said, above the story where the customer's card stands below it. */
export const Cautions = (props: { customerId: CustomerId }) =>
  useMay('customers.read') ? <Known {...props} /> : null;

function Known({ customerId }: { customerId: CustomerId }) {
  const { data: customer } = useCustomer(customerId);
  if (!customer) return null;
  return (
    <div className={styles.cautions}>
      <Marks marks={customer.marks.map(({ kind }) => kind)} />
      <SpecialNeeds needs={customer.specialNeeds} />
    </div>
  );
}
