import type { CustomerFields, CustomerProfile } from '@huiyin/contract/customers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';

/** Changes facts of a customer as they were when one began; refused when a colleague was quicker. */
export function useChangeCustomer({ id, version }: Pick<CustomerProfile, 'id' | 'version'>) {
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (change: Partial<CustomerFields> & { version: number }) =>
      api.customers.change.call({ customerId: id, ...change }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.customers.key() }),
  });
  // The version is that of this drawing, even where what it returns is called after a newer one.
  return (fields: Partial<CustomerFields>) => mutateAsync({ version, ...fields });
}
