import type { CategoryId, PolicyId, TicketId } from '@huiyin/contract/ids';
import { beforeAll, expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeStaff } from '#factories/staff';
import { newTicket } from '#factories/tickets';
import { officeHoursId } from '#features/deadlines';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const FIVE_MINUTES = 5 * 60_000;

let agent: ReturnType<typeof app.api>;
let below: CategoryId;

beforeAll(async () => {
  const { id } = await app.given(makeStaff);
  agent = app.api(staffActor(undefined, { id }));
  const account = await category(null);
  below = await category(await category(account));
  await agent.policies.save({
    id: newId<PolicyId>(),
    name: '账户问题',
    conditions: { categoryIds: [account] },
    targets: {
      firstResponse: { minutes: 5, warnBeforeMinutes: null },
      ...{ nextResponse: null, resolution: null, progressTold: null },
    },
    ...{ hours: 'clock', calendarId: officeHoursId, escalateEveryMinutes: 30 },
  });
});

test('a policy for a category promises for all below it, and for nothing beside it', async () => {
  const matching = await open(below);
  const other = await open(await category(null));

  expect(await dueIn(matching)).toBe(FIVE_MINUTES);
  expect(await dueIn(other)).toBeGreaterThan(FIVE_MINUTES);
});

test('a ticket that is put below it later is promised the same', async () => {
  const ticketId = await open(null);

  await agent.tickets.edit({ ticketId, version: 1, categoryId: below });

  expect(await dueIn(ticketId)).toBe(FIVE_MINUTES);
});

async function category(parentId: CategoryId | null) {
  return (await app.given((ctx) => makeCategory(ctx, { parentId }))).id;
}

async function open(categoryId: CategoryId | null) {
  return (await agent.tickets.open(newTicket({ channel: 'email', categoryId }))).id;
}

async function dueIn(ticketId: TicketId) {
  const { dueAt, openedAt } = await agent.tickets.read({ ticketId });
  return dueAt!.getTime() - openedAt.getTime();
}
