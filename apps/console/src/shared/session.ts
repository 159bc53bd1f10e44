import type { Permission } from '@huiyin/contract/permissions';
import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from './api.ts';

/** Who is signed in, and what they may do; asked when a session begins and when their roles change. */
export const me = api.sessions.whoAmI.queryOptions({ staleTime: Number.POSITIVE_INFINITY });

/** The person at this console. Pages below the shell are only drawn once they are known. */
export const useMe = () => useSuspenseQuery(me).data;

/** Whether to show what needs a permission at all; the server decides in the end. */
export function useMay(permission: Permission | undefined): boolean {
  const { permissions } = useMe();
  return permission === undefined || permissions.includes(permission);
}
