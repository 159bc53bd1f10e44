import type { CustomerId } from '@huiyin/contract/ids';
import { useMutation } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useDone, useSayFailure } from '#shared/use-done.ts';
import { text } from './text.ts';

const start: string | undefined = undefined;

/** All that are proposed, page by page. */
export const duplicateList = () =>
  api.customerDuplicates.list.infiniteOptions({
    input: (after: string | undefined) => ({ after }),
    initialPageParam: start,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Says that two are not the same. */
export function useDismiss() {
  const done = useDone();
  const { mutate, isPending } = useMutation(
    api.customerDuplicates.dismiss.mutationOptions({
      onSuccess: () => done(text.dismissed, api.customerDuplicates.key()),
      onError: useSayFailure(),
    }),
  );
  return {
    dismiss: (customerId: CustomerId, otherId: CustomerId) => mutate({ customerId, otherId }),
    isPending,
  };
}
