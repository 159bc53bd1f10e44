/** What is typed in place of a value, and what it was when one began. */
export interface TypedValue {
  value: unknown;
  from: unknown;
}

export type Typed = Record<string, TypedValue>;

/** What was only opened is no draft yet. */
export function withTyped(all: Typed, field: string, next: TypedValue | undefined): Typed {
  const { [field]: _, ...others } = all;
  return next && !same(next.value, next.from) ? { ...others, [field]: next } : others;
}

/** As it stands in a draft, where a moment is a text. */
export const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
