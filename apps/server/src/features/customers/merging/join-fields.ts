import { isDeepStrictEqual } from 'node:util';
import { type MergedField, mergedFields } from '@huiyin/contract/customer-merges';
import type { CustomerFields } from '@huiyin/contract/customers';
import type { CustomerId } from '@huiyin/contract/ids';

const lists = { otherNames: 10, specialNeeds: 20, tags: 20 } as const;
const LONGEST_REMARKS = 5000;

/** What merging may change of the customer who stays. */
export type JoinedFields = Pick<CustomerFields, MergedField | keyof typeof lists | 'remarks' | 'fields'>;
type Joinable = JoinedFields & { id: CustomerId };

/** Where both say something, and not the same. */
export function differingFields(stays: Joinable, goes: Joinable): MergedField[] {
  return mergedFields.filter((field) => {
    const [one, other] = [said(stays, field), said(goes, field)];
    return one && other && one !== other;
  });
}

/**
 * What the one who stays says from now on, as far as it is new: of what has one value that of the one who goes where it
 * is taken, or where there was none; of all else both.
 */
export function joinFields(
  stays: Joinable,
  goes: Joinable,
  take: readonly MergedField[] = [],
): Partial<JoinedFields> {
  const taken = mergedFields.filter((field) => {
    const theirs = said(goes, field);
    return theirs && (take.includes(field) || !said(stays, field));
  });
  const joined: JoinedFields = {
    ...pick(stays),
    ...Object.fromEntries(taken.map((field) => [field, goes[field]])),
    specialNeeds: both(stays.specialNeeds, goes.specialNeeds, lists.specialNeeds),
    tags: both(stays.tags, goes.tags, lists.tags),
    remarks: [...new Set([stays.remarks, goes.remarks])].filter(Boolean).join('\n').slice(0, LONGEST_REMARKS),
    fields: { ...goes.fields, ...stays.fields },
  };
  const names = [...stays.otherNames, stays.name, goes.name, ...goes.otherNames];
  joined.otherNames = both([], names, lists.otherNames + 1)
    .filter((name) => name !== joined.name)
    .slice(0, lists.otherNames);
  // Whoever stays is no part of itself.
  if (joined.companyId === stays.id || joined.companyId === goes.id) joined.companyId = null;
  return changed(pick(stays), joined);
}

/** What the one who stays says once the merge is taken back; what was changed since by a person stays so. */
export function partFields(
  now: JoinedFields,
  before: Partial<JoinedFields>,
  after: Partial<JoinedFields>,
): Partial<JoinedFields> {
  const back = Object.entries(before).map(([name, was]) => {
    const field = name as keyof JoinedFields;
    return [field, partValue(now[field], was, after[field])];
  });
  return changed(now, { ...now, ...Object.fromEntries(back) });
}

function partValue(now: unknown, was: unknown, then: unknown): unknown {
  if (isDeepStrictEqual(now, then)) return was;
  if (Array.isArray(now) && Array.isArray(was) && Array.isArray(then))
    return now.filter((one) => was.includes(one) || !then.includes(one));
  if (!isRecord(now) || !isRecord(was) || !isRecord(then)) return now;
  return Object.fromEntries(
    Object.entries(now).filter(([code, value]) => code in was || !isDeepStrictEqual(value, then[code])),
  );
}

/** The level of a new customer says nothing yet. */
function said(customer: Joinable, field: MergedField): string | null {
  const value = customer[field];
  return value === '' || (field === 'level' && value === 'new') ? null : value;
}

function both(ones: readonly string[], others: readonly string[], most: number): string[] {
  return [...new Set([...ones, ...others])].slice(0, most);
}

function pick(customer: JoinedFields): JoinedFields {
  const { name, level, companyId, preferredChannel, preferredHours, expectations } = customer;
  const { otherNames, specialNeeds, tags, remarks, fields } = customer;
  return {
    ...{ name, level, companyId, preferredChannel, preferredHours, expectations },
    ...{ otherNames, specialNeeds, tags, remarks, fields },
  };
}

function changed(before: JoinedFields, after: JoinedFields): Partial<JoinedFields> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => !isDeepStrictEqual(value, before[field as keyof JoinedFields]),
    ),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
