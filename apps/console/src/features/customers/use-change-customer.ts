import type { CustomerFields, CustomerProfile } from '@huiyin/contract/customers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';

type Change = Partial<CustomerFields> & { version: number; was: Partial<CustomerFields> };

/** Changes facts of a customer as they were when one began; refused when a colleague changed the same to something else. */
export function useChangeCustomer(customer: CustomerProfile) {
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (change: Change) => api.customers.change.call({ customerId: customer.id, ...change }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.customers.key() }),
  });
  // What was read is that of this drawing, even where what it returns is called after a newer one.
  return (fields: Partial<CustomerFields>) => {
    const names = Object.keys(fields) as (keyof CustomerFields)[];
    const was = Object.fromEntries(names.map((name) => [name, customer[name]]));
    return mutateAsync({ version: customer.version, was, ...fields });
  };
}
