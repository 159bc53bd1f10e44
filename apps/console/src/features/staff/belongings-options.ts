import { useQuery } from '@tanstack/react-query';
import { api } from '#shared/api.ts';

const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
const isOpen = ({ closedAt }: { closedAt: Date | null }) => closedAt === null;

/** The roles, departments and groups that somebody can be given. */
export function useBelongingsOptions() {
  const roles = useQuery(api.roles.list.queryOptions());
  const departments = useQuery(api.departments.list.queryOptions());
  const groups = useQuery(api.groups.list.queryOptions());
  return {
    roles: roles.data?.roles.map(option) ?? [],
    departments: departments.data?.departments.filter(isOpen).map(option) ?? [],
    groups: groups.data?.groups.filter(isOpen).map(option) ?? [],
  };
}
