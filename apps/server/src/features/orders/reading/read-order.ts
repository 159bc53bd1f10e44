import type { AmountUnit, OrderPath, OrderPaths, OrderTrial } from '@huiyin/contract/order-systems';
import type { Order } from '@huiyin/contract/orders';
import { maskContactPoint } from '#features/customers';
import { maskText } from '#features/table';
import { wantedCharacters } from '#platform/wanted-characters';
import { type JsonPath, readPath, valuesAt } from './json-path.ts';
import { readAmount } from './read-amount.ts';
import { readMoment } from './read-moment.ts';

const MOST_ITEMS = 50;
const MOST_STEPS = 100;
const LONGEST = 300;

interface Reading {
  paths: OrderPaths;
  amountUnit: AmountUnit;
  timeZone: string;
}

/** What was mapped of an answer, with how each part of the mapping did; the order is null where nothing was found. */
export function readOrder(json: unknown, { paths, amountUnit, timeZone }: Reading) {
  const findings = new Map<OrderPath, Finding>();
  const found = (path: OrderPath, finding: Finding) => {
    const before = findings.get(path);
    if (before !== 'unclear' && !(before === 'understood' && finding === 'nothing'))
      findings.set(path, finding);
  };
  /** The first that stands there, as `read` understands it. */
  function one<T>(path: OrderPath, within: unknown, read: (value: unknown) => T | undefined): T | null {
    const way = wayOf(paths[path]);
    if (!way) return null;
    const value = valuesAt(within, way).find((value) => value !== null && value !== '');
    const understood = value === undefined ? undefined : read(value);
    found(path, value === undefined ? 'nothing' : understood === undefined ? 'unclear' : 'understood');
    return understood ?? null;
  }
  const text = (path: OrderPath, within: unknown) => one(path, within, shownText);
  const at = (path: OrderPath, within: unknown) => one(path, within, (value) => readMoment(value, timeZone));
  function each(path: OrderPath, most: number): unknown[] {
    const way = wayOf(paths[path]);
    if (!way) return [];
    const held = valuesAt(json, way).flat().slice(0, most);
    found(path, held.length > 0 ? 'understood' : 'nothing');
    return held;
  }

  const order: Order = {
    status: text('status', json),
    orderedAt: at('orderedAt', json),
    buyer: text('buyer', json),
    phone: text('phone', json),
    address: one('address', json, maskedAddress),
    amountInFen: one('amount', json, (value) => readAmount(value, amountUnit)),
    items: each('items', MOST_ITEMS).flatMap((item) => {
      const name = paths.itemName ? text('itemName', item) : (shownText(item) ?? null);
      return name === null ? [] : [{ name, quantity: text('itemQuantity', item) }];
    }),
    carrier: text('carrier', json),
    // Never masked: some look like a phone number.
    trackingNumber: one('trackingNumber', json, plainText),
    steps: newestFirst(
      each('steps', MOST_STEPS).flatMap((step) => {
        const what = paths.stepText ? text('stepText', step) : (shownText(step) ?? null);
        return what === null ? [] : [{ at: at('stepAt', step), text: what }];
      }),
    ),
  };
  const isThere = Object.values(order).some((part) =>
    Array.isArray(part) ? part.length > 0 : part !== null,
  );
  return {
    order: isThere ? order : null,
    findings: [...findings].map(([path, finding]) => ({ path, finding })),
  };
}

type Finding = OrderTrial['paths'][number]['finding'];

const wayOf = (path: string): JsonPath | undefined => (path === '' ? undefined : readPath(path));

function plainText(value: unknown): string | undefined {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  return wantedCharacters(String(value)).trim().slice(0, LONGEST).toWellFormed() || undefined;
}

/** Masked before anybody sees or keeps it. */
const shownText = (value: unknown) => {
  const text = plainText(value);
  return text && maskText(text);
};

const maskedAddress = (value: unknown) => {
  const text = plainText(value);
  return text && maskContactPoint('address', text);
};

function newestFirst(steps: Order['steps']) {
  const all = steps.every(({ at }) => at !== null);
  return all ? steps.toSorted((one, other) => other.at!.getTime() - one.at!.getTime()) : steps;
}
