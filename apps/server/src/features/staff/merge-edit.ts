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
  const isEdited = (name: keyof Fields) => wanted[name] !== was[name];
  return {
    fields: Object.fromEntries(
      names.map((name) => [name, isEdited(name) ? wanted[name] : is[name]]),
    ) as Fields,
    clashing: names.filter((name) => isEdited(name) && is[name] !== was[name] && is[name] !== wanted[name]),
  };
}

/** Who is to come and who to go; those whom others added or removed meanwhile stay added or removed. */
export const mergeMembers = <Id>({ was, wanted }: Edit<readonly Id[]>) => ({
  come: wanted.filter((id) => !was.includes(id)),
  go: was.filter((id) => !wanted.includes(id)),
});
