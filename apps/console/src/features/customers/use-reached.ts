import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';

/** Who is reached already by the contact that is being typed. */
export function useReached(typed: string) {
  const contact = useDebounced(typed.trim(), 300);
  const { data } = useQuery(
    api.customers.recognise.queryOptions({ input: { contact }, enabled: contact !== '' }),
  );
  return contact === '' ? [] : (data?.customers ?? []);
}
