import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRows } from '#testing/access-row';
import { makeDeadline } from './factory.ts';
import { officeHours } from './working-calendar.ts';

const managers = ['supervisor', 'business-administrator'];
const terms = { minutes: 60, warnBeforeMinutes: 10 };
const targets = { firstResponse: terms, nextResponse: null, resolution: null, progressTold: null };
const { timeZone, week } = officeHours;
const hours = { timeZone, week, publicHolidays: 'cn', ownDays: {} };

export const accessMatrix: {
  calendars: AccessRows<typeof contract.calendars>;
  deadlines: AccessRows<typeof contract.deadlines>;
  policies: AccessRows<typeof contract.policies>;
  todos: AccessRows<typeof contract.todos>;
} = {
  calendars: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
    save: {
      may: managers,
      input: () => ({ id: newId(), name: '仓库', ...hours }),
      foreign: 'visible to all who may',
    },
    archive: { may: managers, input: () => ({ id: newId() }), foreign: 'visible to all who may' },
    preview: { may: managers, input: () => ({ month: '2026-02', ...hours }), foreign: 'no ids' },
  },
  deadlines: {
    listOf: {
      may: 'everyStaffMember',
      input: () => ({ subject: `ticket:${newId()}` }),
      foreign: async (given) => ({ subject: (await given(makeDeadline)).subject }),
    },
    move: {
      may: ['lead', 'supervisor'],
      input: () => ({ deadlineId: newId(), dueAt: '2026-03-02T09:00:00Z', reason: '客户改约' }),
      foreign: async (given) => ({
        deadlineId: (await given(makeDeadline)).id,
        dueAt: '2026-03-02T09:00:00Z',
        reason: '客户改约',
      }),
    },
  },
  policies: {
    list: { may: managers, input: () => ({}), foreign: 'no ids' },
    save: {
      may: managers,
      input: () => ({
        ...{ id: newId(), name: '高价值客户', conditions: {}, targets, hours: 'clock' },
        ...{ calendarId: newId(), escalateEveryMinutes: 60 },
      }),
      foreign: 'visible to all who may',
    },
    order: { may: managers, input: () => ({ ids: [newId()] }), foreign: 'visible to all who may' },
    archive: { may: managers, input: () => ({ id: newId() }), foreign: 'visible to all who may' },
    preview: { may: managers, input: () => ({ channel: 'phone', priority: 'urgent' }), foreign: 'no ids' },
  },
  todos: {
    list: { may: 'everyStaffMember', input: () => ({}), foreign: 'no ids' },
  },
};
