import { CheckSquareOutlined, InboxOutlined, SettingOutlined, TeamOutlined } from '@ant-design/icons';
import type { Label } from '@huiyin/contract/language';
import type { Permission } from '@huiyin/contract/permissions';
import type { ComponentType } from 'react';
import { useMe } from '#shared/session.ts';
import { text } from './text.ts';

interface Destination {
  to: string;
  label: Label;
  Icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  /** Without it the entry is not shown. */
  permission?: Permission;
}

/** The main places, in their order: a feature with pages of its own adds a line. */
const destinations = [
  { to: '/', label: text.todos, Icon: CheckSquareOutlined },
  { to: '/tickets', label: text.tickets, Icon: InboxOutlined, permission: 'tickets.read' },
  { to: '/customers', label: text.customers, Icon: TeamOutlined, permission: 'customers.read' },
  { to: '/settings', label: text.settings, Icon: SettingOutlined, permission: 'staff.read' },
] as const satisfies readonly Destination[];

/** The main places that this person may go to. */
export function useDestinations() {
  const { permissions } = useMe();
  return destinations.filter(
    ({ permission }: Destination) => !permission || permissions.includes(permission),
  );
}
