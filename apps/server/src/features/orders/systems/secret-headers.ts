import type { OrderSystemId } from '@huiyin/contract/ids';
import type { Context, TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { entrustedSecret, entrustSecret } from '#platform/secrets';
import { addressFor } from '../lookups/address-for.ts';

export interface GivenHeader {
  name: string;
  /** Null leaves it as it is kept. */
  value: string | null;
}

const NAME = /^[A-Za-z\d!#$%&'*+.^_`|~-]+$/;
const VALUE = /^[\x20-\x7e]+$/;
const OURS =
  /^(host|connection|content-length|content-type|transfer-encoding|te|trailer|upgrade|expect|proxy-.*)$/i;

interface WantedHeaders {
  id: OrderSystemId;
  url: string;
  headers: readonly GivenHeader[];
  /** The address of the system as it is kept. */
  keptFor: string | undefined;
}

const nameOf = (id: OrderSystemId) => `order-system:${id}`;

/** Where a system stands, by its address; the address itself where it is none. */
export function hostOf(url: string): string {
  const address = addressFor(url, '1') ?? url;
  return URL.canParse(address) ? new URL(address).origin : url;
}

/** What is sent along to this system. */
export async function secretHeaders({ db }: Context, id: OrderSystemId): Promise<Record<string, string>> {
  return JSON.parse((await entrustedSecret(db, nameOf(id))) ?? '{}');
}

export const keepHeaders = ({ db }: TransactionContext, id: OrderSystemId, headers: Record<string, string>) =>
  entrustSecret(db, nameOf(id), Object.keys(headers).length > 0 ? JSON.stringify(headers) : undefined);

export const forgetHeaders = ({ db }: TransactionContext, id: OrderSystemId) =>
  entrustSecret(db, nameOf(id), undefined);

/** The headers with the values that were left as they are kept; kept for one host they never go to another. */
export async function wholeHeaders(
  ctx: Context,
  { id, url, headers, keptFor }: WantedHeaders,
): Promise<Record<string, string>> {
  const sameHost = keptFor !== undefined && hostOf(keptFor) === hostOf(url);
  const kept = await secretHeaders(ctx, id);
  const names = new Set(headers.map(({ name }) => name.toLowerCase()));
  const usable = headers.every(
    ({ name, value }) => NAME.test(name) && !OURS.test(name) && (value === null || VALUE.test(value)),
  );
  if (!usable || names.size < headers.length)
    throw new Refusal('order-systems.headers-unusable', ['headers']);
  return Object.fromEntries(
    headers.map(({ name, value }) => {
      const whole = value ?? (sameHost && Object.hasOwn(kept, name) ? kept[name] : undefined);
      if (whole === undefined) throw new Refusal('order-systems.headers-again', ['headers']);
      return [name, whole];
    }),
  );
}
