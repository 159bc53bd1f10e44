import type { CustomerId } from '@huiyin/contract/ids';
import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useLive } from '#shared/realtime.ts';

export const customerProfile = (customerId: CustomerId) =>
  api.customers.read.queryOptions({ input: { customerId } });

/** All that is known of a customer, kept fresh while it is on the screen. */
export function useCustomer(customerId: CustomerId) {
  const profile = customerProfile(customerId);
  useLive(`customer:${customerId}`, profile.queryKey);
  return useQuery(profile);
}
