import { isDeepStrictEqual } from 'node:util';
import { Refusal } from './refusal.ts';

/** An edit: what the fields said when they were read, and what they shall say. */
export interface Edit<Fields> {
  was: Fields;
  wanted: Fields;
}

/**
 * The edit on top of what others changed since: what was left as it was read keeps what it says by now. A field that
 * both changed, and differently, clashes.
 */
export function mergeEdit<Fields extends object>({ was, wanted, is }: Edit<Fields> & { is: Fields }) {
  const names = Object.keys(wanted) as (keyof Fields & string)[];
  const isSame = (one: Fields, other: Fields, name: keyof Fields) =>
    isDeepStrictEqual(one[name], other[name]);
  const isEdited = (name: keyof Fields) => !isSame(wanted, was, name);
  return {
    fields: Object.fromEntries(
      names.map((name) => [name, isEdited(name) ? wanted[name] : is[name]]),
    ) as Fields,
    clashing: names.filter((name) => isEdited(name) && !isSame(is, was, name) && !isSame(is, wanted, name)),
  };
}

/** What to write of a setting. Programs may leave out what they read: then the last to save wins. */
export function mergeSetting<Fields extends object>({
  was,
  wanted,
  is,
}: Partial<Edit<Fields>> & { wanted: Fields; is: Fields }): Fields {
  if (!was) return wanted;
  const { fields, clashing } = mergeEdit({ was, wanted, is });
  if (clashing.length > 0) throw new Refusal('settings.changed-meanwhile', clashing);
  return fields;
}

/** Who is to come and who to go; those whom others added or removed meanwhile stay added or removed. */
export const mergeMembers = <Id>({ was, wanted }: Edit<readonly Id[]>) => ({
  come: wanted.filter((id) => !was.includes(id)),
  go: was.filter((id) => !wanted.includes(id)),
});
