import { type MailStatus, mailStatus } from '@huiyin/contract/mails';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { auditFilterOf } from '#features/audit-log/audit-filter.ts';
import { shell } from './shell-route.tsx';

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('#pages/SettingsPage.tsx'), 'SettingsPage'),
});

const allSettings = createRoute({
  getParentRoute: () => settings,
  path: '/',
  component: lazyRouteComponent(() => import('#pages/AllSettingsPage.tsx'), 'AllSettingsPage'),
});

const people = createRoute({
  getParentRoute: () => settings,
  path: '/people',
  component: lazyRouteComponent(() => import('#pages/PeoplePage.tsx'), 'PeoplePage'),
});

const departments = createRoute({
  getParentRoute: () => settings,
  path: '/departments',
  component: lazyRouteComponent(() => import('#pages/DepartmentsPage.tsx'), 'DepartmentsPage'),
});

const groups = createRoute({
  getParentRoute: () => settings,
  path: '/groups',
  component: lazyRouteComponent(() => import('#pages/GroupsPage.tsx'), 'GroupsPage'),
});

const roles = createRoute({
  getParentRoute: () => settings,
  path: '/roles',
  component: lazyRouteComponent(() => import('#pages/RolesPage.tsx'), 'RolesPage'),
});

const roster = createRoute({
  getParentRoute: () => settings,
  path: '/roster',
  component: lazyRouteComponent(() => import('#pages/RosterPage.tsx'), 'RosterPage'),
});

const company = createRoute({
  getParentRoute: () => settings,
  path: '/company',
  component: lazyRouteComponent(() => import('#pages/CompanyPage.tsx'), 'CompanyPage'),
});

const policies = createRoute({
  getParentRoute: () => settings,
  path: '/policies',
  component: lazyRouteComponent(() => import('#pages/PoliciesPage.tsx'), 'PoliciesPage'),
});

const calendars = createRoute({
  getParentRoute: () => settings,
  path: '/calendars',
  component: lazyRouteComponent(() => import('#pages/CalendarsPage.tsx'), 'CalendarsPage'),
});

const closingRules = createRoute({
  getParentRoute: () => settings,
  path: '/closing-rules',
  component: lazyRouteComponent(() => import('#pages/ClosingRulesPage.tsx'), 'ClosingRulesPage'),
});

const fields = createRoute({
  getParentRoute: () => settings,
  path: '/fields',
  component: lazyRouteComponent(() => import('#pages/FieldsPage.tsx'), 'FieldsPage'),
});

const mails = createRoute({
  getParentRoute: () => settings,
  path: '/mails',
  validateSearch: ({ status }): { status?: MailStatus } => ({ status: mailStatus.safeParse(status).data }),
  component: lazyRouteComponent(() => import('#pages/MailsPage.tsx'), 'MailsPage'),
});

const categories = createRoute({
  getParentRoute: () => settings,
  path: '/categories',
  component: lazyRouteComponent(() => import('#pages/CategoriesPage.tsx'), 'CategoriesPage'),
});

const phrases = createRoute({
  getParentRoute: () => settings,
  path: '/phrases',
  component: lazyRouteComponent(() => import('#pages/PhrasesPage.tsx'), 'PhrasesPage'),
});

const auditLog = createRoute({
  getParentRoute: () => settings,
  path: '/audit-log',
  validateSearch: auditFilterOf,
  component: lazyRouteComponent(() => import('#pages/AuditLogPage.tsx'), 'AuditLogPage'),
});

const webhooks = createRoute({
  getParentRoute: () => settings,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('#pages/WebhooksPage.tsx'), 'WebhooksPage'),
});

const orderSystems = createRoute({
  getParentRoute: () => settings,
  path: '/order-systems',
  component: lazyRouteComponent(() => import('#pages/OrderSystemsPage.tsx'), 'OrderSystemsPage'),
});

const outbound = createRoute({
  getParentRoute: () => settings,
  path: '/outbound',
  component: lazyRouteComponent(() => import('#pages/OutboundPage.tsx'), 'OutboundPage'),
});

/** All that can be set or looked up, below its one frame. */
export const settingsPages = settings.addChildren([
  allSettings,
  auditLog,
  categories,
  closingRules,
  phrases,
  fields,
  people,
  departments,
  groups,
  roles,
  roster,
  company,
  mails,
  orderSystems,
  webhooks,
  outbound,
  policies,
  calendars,
]);
