import { allMatters } from './all-matters.ts';
import { allCustomers } from './customers/all-customers.ts';
import { departments, groups } from './organisation-chart.ts';
import { type PersonKey, people } from './people.ts';
import type { PlannedTicket, SamplePlan } from './plan.ts';
import { chooseCustomer } from './planning/choose-customer.ts';
import { groupOf } from './planning/choose-handler.ts';
import { chooseOpening, fittedInto } from './planning/choose-opening.ts';
import {
  type Circumstances,
  circumstancesOf,
  type OrderNumbers,
  orderNumbers,
} from './planning/circumstances.ts';
import { DAY, dayOf, HOUR, localDateOf } from './planning/desk-hours.ts';
import { keyOf, planTicket } from './planning/plan-ticket.ts';
import { type Chance, chanceFrom } from './planning/random.ts';
import { sceneOf } from './planning/scene.ts';
import { shareOut, type Telling } from './planning/share-out.ts';
import { shiftOn, shifts } from './roster.ts';

const ticketCount = 300;

interface Told {
  readonly known: Circumstances;
  readonly ticket: PlannedTicket;
}

/** The sample team and two months of its work up to `now`; the same for the same moment and seed. */
export function makeSample(now: Date, seed: number): SamplePlan {
  const chance = chanceFrom(seed);
  const tickets = ticketsUntil(now, chance);
  return {
    ...{ people, departments, groups, shifts },
    roster: rosterFrom(dayOf(now) - ((dayOf(now) + 3) % 7)),
    customers: allCustomers.map((customer) => ({
      ...customer,
      since: sinceWhen(customer, tickets, now, chance),
    })),
    tickets,
  };
}

function ticketsUntil(now: Date, chance: Chance): PlannedTicket[] {
  const orders = orderNumbers(chance);
  const tellings = shareOut(allMatters, ticketCount);
  const [firsts, seconds] = [
    tellings.filter(({ matter }) => !matter.follows),
    tellings.filter(({ matter }) => matter.follows),
  ];
  const told = new Map<string, Told>();
  for (const telling of firsts) told.set(keyOf(telling), tellFirst(telling, now, orders, chance));
  for (const telling of seconds) told.set(keyOf(telling), tellSecond(telling, now, told, chance));
  return [...told.values()].map(({ ticket }) => ticket).sort((one, other) => +one.openedAt - +other.openedAt);
}

function tellFirst(telling: Telling, now: Date, orders: OrderNumbers, chance: Chance): Told {
  const customer = chooseCustomer(telling, chance);
  const { began, moments } = chooseOpening(telling.matter, now, chance);
  const known = circumstancesOf(telling, { customer, began, orders, chance });
  const group = groupOf(telling.matter, customer);
  return { known, ticket: planTicket(sceneOf(telling, { known, began, moments, group, now, chance })) };
}

/** The same customer about the same order, some hours later. */
function tellSecond(telling: Telling, now: Date, told: ReadonlyMap<string, Told>, chance: Chance): Told {
  const { matter, hours, as } = telling.matter.follows!;
  const { known, ticket } = told.get(
    keyOf({ matter: { ...telling.matter, key: matter }, turn: telling.turn }),
  )!;
  const wanted = new Date(ticket.openedAt.getTime() + hours * HOUR);
  const { began, moments } = fittedInto(now, telling.matter, wanted, chance);
  const scene = sceneOf(telling, { known, began, moments, group: ticket.group, now, chance });
  return { known, ticket: planTicket(scene, { to: ticket.key, as }) };
}

function rosterFrom(monday: number): SamplePlan['roster'] {
  const keys = Object.keys(people) as PersonKey[];
  return Array.from({ length: 14 }, (_, index) => monday + index).flatMap((day) =>
    keys.flatMap((person) => {
      const shift = shiftOn(person, day);
      return shift ? { person, shift, on: localDateOf(day) } : [];
    }),
  );
}

/** New customers came with their first ticket, the others some time before. */
function sinceWhen(
  { key, level }: (typeof allCustomers)[number],
  tickets: readonly PlannedTicket[],
  now: Date,
  chance: Chance,
) {
  const days = chance.between(70, 900);
  const first = tickets.find(({ customer }) => customer === key);
  if (level !== 'new') return new Date(now.getTime() - days * DAY);
  return first?.openedAt ?? new Date(now.getTime() - (days % 30) * DAY);
}
