import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';
import { useMay } from '#shared/session.ts';

const rarelyChanges = { staleTime: 60_000 };

export const useCategories = () =>
  useQuery(api.categories.list.queryOptions(rarelyChanges)).data?.categories ?? [];

/** The custom fields of tickets. */
export function useCustomFields() {
  const fields = useQuery(api.fields.list.queryOptions(rarelyChanges)).data?.fields ?? [];
  return fields.filter(({ scope }) => scope === 'ticket');
}

export const useColleagues = () =>
  useQuery(api.staff.list.queryOptions({ ...rarelyChanges, enabled: useMay('staff.read') })).data?.staff ??
  [];

export function useGroups() {
  const asked = api.groups.list.queryOptions({ ...rarelyChanges, enabled: useMay('staff.read') });
  return (useQuery(asked).data?.groups ?? []).filter(({ closedAt }) => closedAt === null);
}

export function useDepartments() {
  const asked = api.departments.list.queryOptions({ ...rarelyChanges, enabled: useMay('staff.read') });
  return (useQuery(asked).data?.departments ?? []).filter(({ closedAt }) => closedAt === null);
}
