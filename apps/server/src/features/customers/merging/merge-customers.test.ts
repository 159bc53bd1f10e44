import type { ConsentId, ContactPointId, CustomerId, CustomerMarkId, TicketId } from '@huiyin/contract/ids';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeContactPoint, makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { makeTicket, newTicket } from '#factories/tickets';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { changeCustomer } from '../change-customer.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { addContactPoint } from '../contact-points/add-contact-point.ts';
import { findCustomers } from '../find-customers.ts';
import { listCustomers } from '../list-customers.ts';
import { markCustomer } from '../mark-customer.ts';
import { readCustomer } from '../read-customer.ts';
import { readCustomerTimeline } from '../timeline/read-timeline.ts';
import { unmarkCustomer } from '../unmark-customer.ts';
import { mergeCustomers } from './merge-customers.ts';
import { previewCustomerMerge } from './preview-customer-merge.ts';
import { previewSeparation } from './preview-separation.ts';
import { separateCustomer } from './separate-customer.ts';

const app = useTestApp();

test('the one who stays has what is of both, and the other is found no more', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  const ticket = await app.given((ctx) => makeTicket(ctx, { customerId: goes.id }));

  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id, reason: '同一位' });

  const now = await readCustomer(lead, { customerId: stays.id });
  expect(now).toMatchObject({
    ...{ name: '王芳', otherNames: ['王小芳'], level: 'regular', merged: [{ id: goes.id }] },
    contactPoints: [
      { masked: '138****0001', primary: true },
      { masked: 'w***@example.com', primary: false },
    ],
    consents: [{ kind: 'marketing', decision: 'withdrawn' }],
    marks: [{ kind: 'malicious-claims' }],
  });
  expect(await customerOf(ticket.id)).toBe(stays.id);
  expect(await readCustomer(lead, { customerId: goes.id })).toMatchObject({ mergedInto: { id: stays.id } });
  const { customers } = await findCustomers(lead, { words: '王小芳' });
  expect(customers.map(({ id }) => id)).toEqual([stays.id]);
  const listed = await listCustomers(lead, {});
  expect(listed.customers.map(({ id }) => id)).not.toContain(goes.id);
  const { items } = await readCustomerTimeline(lead, { customerId: stays.id });
  expect(items).toContainEqual(
    expect.objectContaining({
      what: 'took-in',
      other: { id: goes.id, number: goes.number },
      reason: '同一位',
    }),
  );
  expect(await app.eventNames()).toEqual(
    expect.arrayContaining(['customer.merged', 'customer.took-in', 'ticket.edited']),
  );
});

test('a day and new records later each goes home with what was theirs, and with what is said to be', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  const own = await app.given((ctx) => makeTicket(ctx, { customerId: stays.id }));
  const brought = await app.given((ctx) => makeTicket(ctx, { customerId: goes.id, orderNumbers: ['A1'] }));
  const [before, wasGoes] = await both(lead, stays.id, goes.id);
  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id, take: ['name'] });
  await app.passTime(25 * 60);
  const sameOrder = await app
    .api(lead.actor)
    .tickets.open(newTicket({ customerId: stays.id, orderNumbers: ['A1'] }));
  const goesOn = await app.api(lead.actor).tickets.open(newTicket({ customerId: goes.id }));
  await app.api(lead.actor).links.link({ ticketId: goesOn.id, otherId: brought.id, kind: 'follow-on' });
  const other = await app.api(lead.actor).tickets.open(newTicket({ customerId: stays.id }));
  const secret = await app.given((ctx) => makeTicket(ctx, { customerId: stays.id, restrictedTo: [] }));
  const point = await addContactPoint(lead, {
    ...{ customerId: stays.id, id: newId<ContactPointId>(), value: '13900000077' },
  });

  const { since, customer, mergedInto } = await previewSeparation(lead, { customerId: goes.id });
  expect([customer.number, mergedInto.number]).toEqual([goes.number, stays.number]);
  expect(Object.fromEntries(since.map(({ id, likely }) => [id, likely]))).toEqual({
    ...{ [sameOrder.id]: true, [goesOn.id]: true, [other.id]: false, [point.id]: false },
  });
  expect(since.find(({ id }) => id === point.id)?.says).toBe('139****0077');

  await separateCustomer(lead, {
    ...{ customerId: goes.id, reason: '是两个人' },
    alongWith: [sameOrder.id, goesOn.id, point.id, secret.id],
  });

  const [after, isGoes] = await both(lead, stays.id, goes.id);
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  expect({ ...isGoes, version: 0 }).toMatchObject({
    ...wasGoes,
    contactPoints: [...wasGoes.contactPoints, { masked: '139****0077' }],
    version: 0,
  });
  for (const { id } of [own, other, secret]) expect(await customerOf(id)).toBe(stays.id);
  for (const { id } of [brought, sameOrder, goesOn]) expect(await customerOf(id)).toBe(goes.id);
  const { items } = await readCustomerTimeline(lead, { customerId: goes.id });
  expect(items).toContainEqual(expect.objectContaining({ what: 'separated', reason: '是两个人' }));
});

test('what both are reached by and warned of stays with each', async () => {
  const lead = await signedIn();
  const [stays, goes] = [await app.given(makeCustomer), await app.given(makeCustomer)];
  for (const { id: customerId } of [stays, goes]) {
    const value = '+8613800000088';
    await app.given((ctx) => makeContactPoint(ctx, { customerId, value, primary: true }));
    const mark = { id: newId<CustomerMarkId>(), kind: 'blacklist' as const, reason: '恶意刷单' };
    await markCustomer(lead, { customerId, ...mark });
  }

  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id });
  expect((await readCustomer(lead, { customerId: stays.id })).contactPoints).toHaveLength(1);
  await unmarkCustomer(lead, { customerId: stays.id, kind: 'blacklist', reason: '误标' });
  await separateCustomer(lead, { customerId: goes.id });

  const [now, other] = await both(lead, stays.id, goes.id);
  expect([now.contactPoints, other.contactPoints]).toMatchObject([[{ primary: true }], [{ primary: true }]]);
  expect([now.marks, other.marks]).toMatchObject([[], [{ kind: 'blacklist' }]]);
});

test('contact persons of a company go along and home', async () => {
  const lead = await signedIn();
  const stays = await app.given((ctx) => makeCustomer(ctx, { kind: 'company', name: '云帆' }));
  const goes = await app.given((ctx) => makeCustomer(ctx, { kind: 'company', name: '云帆科技' }));
  const person = await app.given((ctx) => makeCustomer(ctx, { companyId: goes.id }));
  const company = async () => (await readCustomer(lead, { customerId: person.id })).company?.id;

  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id });
  expect(await company()).toBe(stays.id);
  await separateCustomer(lead, { customerId: goes.id });
  expect(await company()).toBe(goes.id);
});

test('the preview compares the two, says what goes along, and shows no contact whole', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  await app.given((ctx) => makeTicket(ctx, { customerId: goes.id }));
  await app.given((ctx) => makeTicket(ctx, { customerId: goes.id, restrictedTo: [] }));

  const preview = await previewCustomerMerge(lead, { customerId: stays.id, otherId: goes.id });

  expect(preview).toMatchObject({
    ...{ differing: ['name'], obstacle: null },
    stays: { values: { name: '王芳' }, contactPoints: [{ masked: '138****0001' }] },
    goes: { values: { name: '王小芳' }, contactPoints: [{ masked: 'w***@example.com' }] },
  });
  expect(preview.gathered).toContainEqual({ kind: 'tickets', count: 1 });
  expect(JSON.stringify(preview)).not.toMatch(/13800000001|wang@/);
});

test('what must not be merged is refused, and the merged one is not changed', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  const { id: third } = await app.given(makeCustomer);
  const { id: company } = await app.given((ctx) => makeCustomer(ctx, { kind: 'company' }));
  const merging = (customerId: CustomerId, otherId: CustomerId) =>
    expect(mergeCustomers(lead, { customerId, otherId })).rejects;

  await merging(stays.id, stays.id).toMatchObject({ reason: 'customers.merged-with-itself' });
  await merging(stays.id, company).toMatchObject({ reason: 'customers.kinds-differ' });
  await expect(separateCustomer(lead, { customerId: goes.id })).rejects.toMatchObject({
    reason: 'customers.not-merged',
  });
  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id });
  await merging(third, goes.id).toMatchObject({ reason: 'customers.merged' });
  await merging(third, stays.id).toMatchObject({ reason: 'customers.has-merged' });
  const { version } = await readCustomer(lead, { customerId: goes.id });
  await expect(changeCustomer(lead, { customerId: goes.id, version, remarks: '?' })).rejects.toMatchObject({
    reason: 'customers.merged',
  });
});

test('a record for the merged one is one of the one who stays', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  await mergeCustomers(lead, { customerId: stays.id, otherId: goes.id });

  const { id } = await app.api(lead.actor).tickets.open(newTicket({ customerId: goes.id }));

  expect(await customerOf(id)).toBe(stays.id);
});

test('a record that is made while the two are merged is not lost between them', async () => {
  const lead = await signedIn();
  const { stays, goes } = await two(lead);
  let opening: Promise<{ id: TicketId }> | undefined;

  await lead.transaction(async (ctx) => {
    await mergeCustomers(ctx, { customerId: stays.id, otherId: goes.id });
    opening = app.api(lead.actor).tickets.open(newTicket({ customerId: goes.id }));
    await waitsForLock();
  });

  expect(await customerOf((await opening!).id)).toBe(stays.id);
});

/** 王芳 with a phone; 王小芳 with a mail address, a withdrawn consent, a mark and a higher level. */
async function two(ctx: Context) {
  const stays = await app.given((given) => makeCustomer(given, { name: '王芳' }));
  const goes = await app.given((given) => makeCustomer(given, { name: '王小芳', level: 'regular' }));
  await app.given(async (given) => {
    await makeContactPoint(given, { customerId: stays.id, value: '+8613800000001', primary: true });
    await makeContactPoint(given, {
      ...{ customerId: goes.id, kind: 'email', value: 'wang@example.com', primary: true },
    });
  });
  await recordConsent(ctx, {
    ...{ id: newId<ConsentId>(), customerId: goes.id, kind: 'marketing', decision: 'withdrawn' },
    ...{ version: '2026-01', how: '来电要求停止' },
  });
  const mark = { id: newId<CustomerMarkId>(), kind: 'malicious-claims' as const, reason: '屡次索赔' };
  await markCustomer(ctx, { customerId: goes.id, ...mark });
  return { stays, goes };
}

const both = async (ctx: Context, one: CustomerId, other: CustomerId) =>
  [await readCustomer(ctx, { customerId: one }), await readCustomer(ctx, { customerId: other })] as const;

async function customerOf(id: TicketId) {
  const asked = sql<CustomerId>`(select customer_id from tickets where id = ${id})`;
  const [found] = await app.runtime.db.select({ asked }).from(sql`(values (1)) as one`);
  return found?.asked;
}

async function waitsForLock() {
  const waiting = sql<number>`(select count(*)::int from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database())`;
  await expect
    .poll(async () => (await app.runtime.db.select({ waiting }).from(sql`(values (1)) as one`))[0]?.waiting, {
      timeout: 15_000,
    })
    .toBe(1);
}

async function signedIn() {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id }));
}
