const STEP = /\.?(?:([^.[\]"]+)|\[(\d{1,6})\]|(\[\*?\])|\["([^"]*)"\])/y;

/** Steps into JSON: a name, a place in a list, or, where it says neither, each of a list. */
export type JsonPath = readonly { name?: string; at?: number }[];

/** Where something stands in JSON, as most programs write it: `data.items[0].name`, `$.data.items[*].name`. */
export function readPath(written: string): JsonPath | undefined {
  const text = written.trim().replace(/^\$(?=[.[]|$)/, '');
  const steps: { name?: string; at?: number }[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const found = STEP.exec(text);
    if (!found) return undefined;
    const [, name, at, , quoted] = found;
    if (at !== undefined) steps.push({ at: Number(at) });
    else if (name !== undefined || quoted !== undefined) steps.push({ name: (name ?? quoted)! });
    else steps.push({});
  }
  return steps;
}

/** All that stands there; only what is the JSON's own. */
export function valuesAt(json: unknown, path: JsonPath): unknown[] {
  let values = [json];
  for (const { name, at } of path)
    values = values.flatMap((value) => {
      if (name !== undefined) return isObject(value) && Object.hasOwn(value, name) ? [value[name]] : [];
      if (!Array.isArray(value)) return [];
      return at === undefined ? value : value.slice(at, at + 1);
    });
  return values;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
