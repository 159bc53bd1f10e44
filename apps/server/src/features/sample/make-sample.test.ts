import type { RequirableField } from '@huiyin/contract/categories';
import {
  channels,
  closingReasons,
  emotions,
  extents,
  natures,
  priorities,
  ticketStatuses,
} from '@huiyin/contract/ticket-words';
import { parsePhoneNumberWithError } from 'libphonenumber-js';
import { describe, expect, test } from 'vitest';
import { type ShippedCategory, shippedCategories } from '#features/categories';
import { contentOf } from './attachment-content.ts';
import { makeSample } from './make-sample.ts';
import type { PlannedTicket } from './plan.ts';
import { DAY } from './planning/desk-hours.ts';
import { categoryNamed } from './planning/field-values.ts';

const noon = new Date('2026-11-21T13:30:00+08:00');
const sample = makeSample(noon, 1);
const { tickets, customers, roster, people } = sample;

const leavesOf = ({ key, children }: ShippedCategory): string[] => children?.flatMap(leavesOf) ?? [key];
const stands = ({ statuses }: PlannedTicket) => statuses.at(-1)!.status;
const used = <T>(of: (ticket: PlannedTicket) => T | readonly T[]) =>
  new Set(tickets.flatMap((each) => of(each)));

describe.each([
  ['a Saturday noon', noon],
  ['the night before a Monday', new Date('2026-11-23T03:10:00+08:00')],
  ['New Year, at opening', new Date('2027-01-01T08:00:00+08:00')],
])('on %s', (_, now) => {
  const plan = makeSample(now, 7);

  test('300 tickets within the last 60 days or so', () => {
    const oldest = plan.tickets[0]!.openedAt.getTime();

    expect(plan.tickets).toHaveLength(300);
    expect((now.getTime() - oldest) / DAY).toBeGreaterThan(55);
    expect((now.getTime() - oldest) / DAY).toBeLessThan(70);
  });

  test('nothing has happened yet that is still to come', () => {
    const promised = new Set(
      plan.tickets.flatMap(({ followUps, external }) => [
        ...followUps.map(({ dueAt }) => dueAt),
        external?.dueAt,
      ]),
    );
    const happened = momentsIn(plan.tickets).concat(plan.customers.map(({ since }) => since));

    expect(happened.filter((moment) => moment > now && !promised.has(moment))).toEqual([]);
  });

  test('each story is told in order', () => {
    for (const ticket of plan.tickets) {
      const { occurredAt, openedAt, entries, statuses } = ticket;
      const moments = [occurredAt, openedAt, ...entries.map(({ at }) => at)];
      expect(moments, ticket.key).toEqual(moments.toSorted((one, other) => +one - +other));
      expect(statuses, ticket.key).toEqual(statuses.toSorted((one, other) => +one.at - +other.at));
    }
  });
});

test('it is the same for the same moment and seed, and only then', () => {
  expect(makeSample(noon, 1)).toEqual(sample);
  expect(makeSample(noon, 2).tickets).not.toEqual(tickets);
});

test('no two tickets read the same, numbers aside', () => {
  const readings = tickets.map(({ description }) => description.replace(/\d/g, ''));

  expect(readings.filter((reading, index) => readings.indexOf(reading) !== index)).toEqual([]);
});

test('every word that a ticket can say of itself is said by some', () => {
  expect(used(({ channel }) => channel)).toEqual(new Set(channels));
  expect(used(({ nature }) => nature)).toEqual(new Set(natures));
  expect(used(({ emotion }) => emotion)).toEqual(new Set(emotions));
  expect(used(({ extent }) => extent)).toEqual(new Set(extents));
  expect(used(({ priorities: all }) => all.map(({ priority }) => priority))).toEqual(new Set(priorities));
  expect(used(stands)).toEqual(new Set(ticketStatuses));
  expect(used(({ category }) => category)).toEqual(new Set(shippedCategories.flatMap(leavesOf)));
  expect(used(({ external }) => external?.agency ?? [])).toEqual(
    new Set(['12315', '12345', 'heimao', 'platform']),
  );
  const told = closingReasons.filter((reason) => reason !== 'merged'); // which the team leaves to who tries it out
  expect(used(({ closedBecause }) => closedBecause ?? [])).toEqual(new Set(told));
  expect(used(({ entries }) => entries.map(({ kind }) => kind))).toEqual(
    new Set(['call', 'message-in', 'message-out', 'note', 'external-contact']),
  );
  expect(used(({ solutions }) => solutions.map(({ answer }) => answer))).toEqual(
    new Set(['accepted', 'partly', 'declined', 'not-chosen', null]),
  );
  expect(used(({ attachments }) => attachments.map(({ kind }) => kind))).toEqual(
    new Set(['photo', 'screenshot', 'recording', 'document']),
  );
});

test.each(Object.keys(tickets[0]!) as (keyof PlannedTicket)[])('%s is filled in somewhere', (field) => {
  const filled = tickets.filter(({ [field]: value }) => value && JSON.stringify(value).length > 2);

  expect(filled.length).toBeGreaterThan(0);
});

test('what a category asks for at resolution is there', () => {
  const settled = tickets.filter(({ resolution }) => resolution);
  const missing = settled.flatMap((ticket) => missingIn(ticket).map((what) => `${ticket.key}: ${what}`));

  expect(missing).toEqual([]);
});

test('a ticket refers only to what is there', () => {
  const keys = new Set(customers.map(({ key }) => key));
  const openedAt = new Map(tickets.map((ticket) => [ticket.key, ticket.openedAt]));

  expect(tickets.filter(({ customer }) => customer && !keys.has(customer))).toEqual([]);
  expect(tickets.filter(({ link, openedAt: at }) => link && !(openedAt.get(link.to)! < at))).toEqual([]);
  expect(tickets.some(({ link }) => link)).toBe(true);
});

test('some customers come back often, some never came', () => {
  const counts = customers.map(({ key }) => tickets.filter(({ customer }) => customer === key).length);

  expect(customers).toHaveLength(120);
  expect(Math.max(...counts)).toBeGreaterThan(6);
  expect(counts).toContain(0);
});

test('customers have their own telephone numbers, of a form that can be recognised', () => {
  const numbers = customers.flatMap(({ contactPoints }) =>
    contactPoints.filter(({ kind }) => kind === 'phone'),
  );

  expect(new Set(numbers.map(({ value }) => value)).size).toBe(120);
  expect(numbers.every(({ value }) => parsePhoneNumberWithError(value, 'CN').isValid())).toBe(true);
});

test('order numbers are given once, also to who asks twice', () => {
  const first = tickets.filter(({ link }) => !link).flatMap(({ orderNumbers }) => orderNumbers);

  expect(new Set(first).size).toBe(first.length);
});

test('somebody works each shift and a lead each day', () => {
  const days = Map.groupBy(roster, ({ on }) => on);

  expect(days.size).toBe(14);
  for (const [day, planned] of days) {
    const shifts = planned.map(({ shift }) => shift);
    expect(shifts, day).toEqual(expect.arrayContaining(['morning', 'evening']));
    expect(
      planned.some(({ person }) => (people[person].roles as string[]).includes('lead')),
      day,
    ).toBe(true);
  }
});

test.each([
  ['photo', [0x89, 0x50, 0x4e, 0x47]],
  ['recording', [0x52, 0x49, 0x46, 0x46]],
] as const)('a %s is a real file', (kind, signature) => {
  expect([...contentOf({ kind, name: '示例' }).subarray(0, 4)]).toEqual(signature);
});

function missingIn({
  category,
  fields,
  resolution,
  orderNumbers,
  product,
  solutions,
}: PlannedTicket): string[] {
  const known = categoryNamed(category);
  const there: Partial<Record<RequirableField, unknown>> = {
    cause: resolution?.cause,
    'responsible-side': resolution?.side,
    'order-number': orderNumbers[0],
    product,
    solution: solutions[0],
  };
  return [
    ...known.required.filter((what) => !there[what]),
    ...known.fields
      .filter(({ code, required }) => required && fields[code] === undefined)
      .map(({ code }) => code),
    ...known.fields
      .filter(
        ({ code, choices }) => choices && code in fields && !choices.some(({ zh }) => zh === fields[code]),
      )
      .map(({ code }) => code),
  ];
}

function momentsIn(value: unknown): Date[] {
  if (value instanceof Date) return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(momentsIn) : [];
}
