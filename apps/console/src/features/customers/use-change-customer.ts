import type { CustomerFields, CustomerProfile } from '@huiyin/contract/customers';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#shared/api.ts';

/** Changes facts of a customer as they were when last seen here; refused when a colleague was quicker. */
export function useChangeCustomer({ id, version }: Pick<CustomerProfile, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fields: Partial<CustomerFields>) =>
      api.customers.change.call({ customerId: id, version, ...fields }),
    onSettled: () => queries.invalidateQueries({ queryKey: api.customers.key() }),
  });
}
