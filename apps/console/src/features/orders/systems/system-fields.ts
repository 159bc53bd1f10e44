import type { AmountUnit, OrderPath, OrderPaths, OrderSystem } from '@huiyin/contract/order-systems';
import { pathText } from './text.ts';

export interface HeaderFields {
  name: string;
  /** Null for one that is kept. */
  value: string | null;
  /** The host that it is kept for: one who replaces it sees where it goes. */
  host?: string;
  /** Another once somebody replaced it, which cannot be seen. */
  version?: number;
}

/** A system as the form holds it: each place is a field of its own. */
export interface SystemFields extends OrderPaths {
  name: string;
  url: string;
  headers: HeaderFields[];
  headersVersion: number;
  amountUnit: AmountUnit;
  timeLimitSeconds: number;
  keepMinutes: number;
  /** What it is tried with. */
  orderNumber: string;
}

export const pathNames = Object.keys(pathText) as OrderPath[];

const nothing = Object.fromEntries(pathNames.map((name) => [name, ''])) as OrderPaths;

export const newSystem: SystemFields = {
  ...{
    ...nothing,
    name: '',
    url: '',
    headers: [],
    headersVersion: 0,
    amountUnit: 'yuan',
    timeLimitSeconds: 5,
  },
  ...{ keepMinutes: 10, orderNumber: '' },
};

export function fieldsOf(system: OrderSystem): SystemFields {
  const { name, url, headerNames, headersVersion, paths, amountUnit, timeLimitSeconds, keepMinutes } = system;
  return {
    ...{ ...paths, name, url, amountUnit, timeLimitSeconds, keepMinutes, orderNumber: '' },
    headersVersion,
    headers: headerNames.map((name) => ({ name, value: null, host: hostOf(url), version: headersVersion })),
  };
}

/** What is asked, and how it is understood. */
export function askedIn(fields: SystemFields) {
  const { url, headers, amountUnit, timeLimitSeconds } = fields;
  const paths = Object.fromEntries(pathNames.map((name) => [name, fields[name]])) as OrderPaths;
  return { url, headers: headers.map(sent), paths, amountUnit, timeLimitSeconds };
}

/** What is kept of it. */
export const wantedIn = (fields: SystemFields) => ({
  ...askedIn(fields),
  ...{ name: fields.name, keepMinutes: fields.keepMinutes },
});

const sent = ({ name, value }: HeaderFields) => ({ name, value });
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : url);
