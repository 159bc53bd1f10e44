import type { CustomerId } from '@huiyin/contract/ids';
import { useCustomer } from './customer-profile.ts';
import { SpecialNeeds } from './SpecialNeeds.tsx';

/** The special needs of a customer of whom only the id is known here. */
export function KnownNeeds({ customerId }: { customerId: CustomerId }) {
  const { data } = useCustomer(customerId);
  return data ? <SpecialNeeds needs={data.specialNeeds} /> : null;
}
