import type { CustomerId } from '@huiyin/contract/ids';
import styles from './CustomerField.module.css';
import { useCustomer } from './customer-profile.ts';
import { SpecialNeeds } from './SpecialNeeds.tsx';

/** The special needs of a customer of whom only the id is known here. */
export function KnownNeeds({ customerId }: { customerId: CustomerId }) {
  const { data } = useCustomer(customerId);
  if (!data?.specialNeeds.length) return null;
  return (
    <div className={styles.below}>
      <SpecialNeeds needs={data.specialNeeds} />
    </div>
  );
}
