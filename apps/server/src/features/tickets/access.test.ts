import { expect, test } from 'vitest';
import { makeDepartment, makeGroup, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { may } from '#platform/actor';
import { staffActor, useTestApp } from '#testing/app';
import { maySeeTickets, mayWorkOn } from './access.ts';
import { listTickets } from './list-tickets.ts';

const app = useTestApp();

test('who may not see all sees what is theirs, their groups’ and their department’s', async () => {
  const { id } = await app.given(makeStaff);
  const { id: groupId } = await app.given(makeGroup);
  const { id: departmentId } = await app.given(makeDepartment);
  const theirs = await Promise.all(
    [{ handlerId: id }, { openedById: id }, { groupId }, { departmentIds: [departmentId] }].map((ticket) =>
      app.given((ctx) => makeTicket(ctx, ticket)),
    ),
  );
  const foreign = await app.given(makeTicket);
  const held = ['tickets.read', 'tickets.read-group', 'tickets.read-department'] as const;
  const actor = staffActor(held, { id, groupIds: [groupId], departmentIds: [departmentId] });

  const { tickets } = await listTickets(app.as(actor), {});

  expect(tickets.map((ticket) => ticket.id).sort()).toEqual(theirs.map((ticket) => ticket.id).sort());
  expect(await maySeeTickets(app.as(actor), `ticket:${theirs[2]!.id}`)).toBe(true);
  expect(await maySeeTickets(app.as(actor), `ticket:${foreign.id}`)).toBe(false);
});

test.each([
  ['one’s own', { mine: true }, true],
  ['one’s group’s', { group: 'mine' }, true],
  ['what no group has', {}, true],
  ['another group’s', { group: 'other' }, false],
] as const)('an agent works on %s: %s', async (_, given, expected) => {
  const [mine, other] = [await app.given(makeGroup), await app.given(makeGroup)];
  const agent = staffActor(['tickets.work', 'tickets.write-group'], { groupIds: [mine.id] });
  const groupId = 'group' in given ? { mine, other }[given.group].id : null;

  expect(mayWorkOn(agent, { handlerId: 'mine' in given ? agent.id : null, groupId })).toBe(expected);
});

test('who works on every ticket needs no group', () => {
  const lead = staffActor(['tickets.write-all']);

  expect(may(lead, 'tickets.write-all')).toBe(true);
  expect(mayWorkOn(lead, { handlerId: null, groupId: 'other' as never })).toBe(true);
});
