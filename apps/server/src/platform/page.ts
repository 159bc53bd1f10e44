/** The opaque cursor of a keyset page: where the page before it ended. */
export function cursorOf(at: Date, id: string): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
}

/** What a cursor says; undefined for one that we did not make. */
export function readCursor(cursor: string): { at: string; id: string } | undefined {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string];
    return Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/i.test(id) ? undefined : { at, id };
  } catch {
    return undefined;
  }
}

/** The cursor of a list by name. */
export function nameCursorOf(name: string, id: string): string {
  return Buffer.from(JSON.stringify([name, id])).toString('base64url');
}

export function readNameCursor(cursor: string): { name: string; id: string } | undefined {
  try {
    const [name, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof name !== 'string' || typeof id !== 'string' || !/^[0-9a-f-]{36}$/i.test(id)) return undefined;
    return { name, id };
  } catch {
    return undefined;
  }
}
