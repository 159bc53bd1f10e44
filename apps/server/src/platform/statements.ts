/** How often a text must be asked before it gets a name: what is put together for one request is not kept. */
const ASKED_BEFORE = 3;
const MOST_NAMED = 200;
const MOST_COUNTED = 2_000;

/**
 * Gives what is asked again and again a name, under which each connection keeps it parsed and planned: that costs
 * the database more than most of our answers do.
 */
export function nameStatements(): (text: string, atOnce?: boolean) => string | undefined {
  const names = new Map<string, string>();
  const asked = new Map<string, number>();
  return (text, atOnce = false) => {
    const name = names.get(text);
    if (name || names.size >= MOST_NAMED) return name;
    const times = (asked.get(text) ?? 0) + 1;
    if (asked.size >= MOST_COUNTED) asked.clear();
    asked.set(text, times);
    if (times <= ASKED_BEFORE && !atOnce) return undefined;
    asked.delete(text);
    names.set(text, `huiyin_${names.size}`);
    return names.get(text);
  };
}
