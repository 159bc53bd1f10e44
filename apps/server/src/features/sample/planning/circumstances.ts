import type { SampleCustomer } from '../customers/customer.ts';
import { type PersonKey, people } from '../people.ts';
import { carriersOf, products, type SampleProduct } from '../products.ts';
import { dayOf, localDateOf, minuteOf, spokenDateOf } from './desk-hours.ts';
import { fillSlots } from './fill-slots.ts';
import type { Chance } from './random.ts';
import type { Telling } from './share-out.ts';

/** What one telling of a matter is about. A second contact about the same order takes over that of the first. */
export interface Circumstances {
  readonly customer: SampleCustomer | null;
  readonly product: SampleProduct | null;
  readonly orderNumbers: readonly string[];
  readonly orderedDay: number;
  readonly carrier: string;
  readonly tracking: string;
  readonly serial: string;
}

export interface OrderNumbers {
  take(day: number): string;
}

export function orderNumbers(chance: Chance): OrderNumbers {
  const taken = new Set<string>();
  return {
    take(day) {
      let number: string;
      do number = `${localDateOf(day).replaceAll('-', '')}${chance.digits(3)}`;
      while (taken.has(number));
      taken.add(number);
      return number;
    },
  };
}

export function circumstancesOf(
  { matter, turn }: Telling,
  {
    customer,
    began,
    orders,
    chance,
  }: { customer: SampleCustomer | null; began: Date; orders: OrderNumbers; chance: Chance },
): Circumstances {
  const key = matter.products?.[turn % matter.products.length];
  const product = key ? products[key] : null;
  const varies = (name: string) => matter.varies?.[name]?.[turn % matter.varies[name].length];
  const orderedDay = dayOf(began) - Number(fillSlots(String(matter.bought ?? 3), varies));
  const [prefix, carrier] = chance.one(carriersOf(product?.kind ?? 'home'));
  return {
    customer,
    product,

    orderNumbers: Array.from({ length: matter.orders ?? (product ? 1 : 0) }, () => orders.take(orderedDay)),
    orderedDay,
    carrier,
    tracking: `${prefix}${chance.digits(12)}`,
    serial: chance.digits(7),
  };
}

/** Fills the texts of a telling: what varies with each turn, and what is known of the order, the people and the time. */
export function wording({ matter, turn }: Telling, known: Circumstances, began: Date, handler: PersonKey) {
  const today = dayOf(began);
  const minute = minuteOf(began);
  const plain: Record<string, string | undefined> = {
    product: known.product?.name,
    price: String(known.product?.yuan ?? 0),
    refund: String(Math.max(3, Math.round((known.product?.yuan ?? 0) * 0.3))),
    order: known.orderNumbers[0],
    order2: known.orderNumbers[1],
    ordered: spokenDateOf(known.orderedDay),
    name: known.customer?.salutation ?? '您',
    city: known.customer?.city ?? '本地',
    agent: people[handler].name,
    carrier: known.carrier,
    tracking: known.tracking,
    serial: known.serial,
    time: clockOf(minute),
  };
  return (text: string) =>
    fillSlots(text, (name) => {
      const choices = matter.varies?.[name];
      if (choices) return choices[turn % choices.length];
      const [, kind, shift] = /^(day|date|clock)([+-]\d+)$/.exec(name) ?? [];
      if (kind === 'day') return spokenDateOf(today + Number(shift));
      if (kind === 'date') return localDateOf(today + Number(shift));
      if (kind === 'clock') return clockOf(Math.ceil((minute + Number(shift)) / 10) * 10);
      return plain[name];
    });
}

const clockOf = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
