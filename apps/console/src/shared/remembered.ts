const prefix = 'huiyin.';
const memory = new Map<string, string>();

/** What this browser keeps for us; until the next reload only, where it refuses to keep things. */
export const remembered = {
  read<T>(key: string): T | undefined {
    const kept = memory.get(key) ?? orElse(() => localStorage.getItem(prefix + key), null);
    return kept === null ? undefined : orElse(() => JSON.parse(kept) as T, undefined);
  },

  keep(key: string, value: unknown) {
    const text = JSON.stringify(value);
    const stored = orElse(() => {
      localStorage.setItem(prefix + key, text);
      return true;
    }, false);
    if (stored) memory.delete(key);
    else memory.set(key, text);
  },

  forget(key: string) {
    memory.delete(key);
    orElse(() => localStorage.removeItem(prefix + key), undefined);
  },

  /** Tells when another tab of this browser kept or forgot something. */
  onKeptElsewhere(hear: () => void) {
    globalThis.addEventListener?.('storage', hear);
  },

  keysFrom(start: string): string[] {
    const stored = orElse(() => Object.keys(localStorage), []);
    const own = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return [...new Set([...own, ...memory.keys()])].filter((key) => key.startsWith(start));
  },
};

// Private windows and locked-down browsers throw at each touch of localStorage; full ones at writing.
function orElse<T>(attempt: () => T, otherwise: T): T {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
