/**
 * What is typed on top of what others saved since: `taken` is theirs and nobody typed otherwise; what both changed, and
 * differently, clashes.
 */
export function mergeTyped<Fields extends object>(given: { was: Fields; typed: Fields; now: Fields }) {
  const { was, typed, now } = given;
  const names = Object.keys({ ...was, ...now, ...typed }) as (keyof Fields & string)[];
  const changed = names.filter((name) => !isSame(now[name], was[name]) && !isSame(now[name], typed[name]));
  const isTyped = (name: keyof Fields) => !isSame(typed[name], was[name]);
  return {
    taken: Object.fromEntries(
      changed.filter((name) => !isTyped(name)).map((name) => [name, now[name]]),
    ) as Partial<Fields>,
    clashing: changed.filter(isTyped),
  };
}

// Forms hold plain values and days, which all have a text.
const isSame = (one: unknown, other: unknown) => textOf(one) === textOf(other);
const textOf = (value: unknown) => JSON.stringify(value === '' ? null : (value ?? null));
