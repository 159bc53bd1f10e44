import { ORPCError } from '@orpc/server';

const ID = /^[0-9a-f-]{36}$/i;

/** The opaque cursor of a keyset page: where the page before it ended. */
export const cursorOf = (at: Date, id: string) => encoded([at.toISOString(), id]);

/** What a cursor says. One that we did not make is refused: whoever sends it would read the first page for ever. */
export function readCursor(cursor: string): { at: string; id: string } {
  const [at, id] = decoded(cursor);
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isId(id)) throw unknownCursor();
  return { at, id };
}

/** The cursor of a list by name. */
export const nameCursorOf = (name: string, id: string) => encoded([name, id]);

export function readNameCursor(cursor: string): { name: string; id: string } {
  const [name, id] = decoded(cursor);
  if (typeof name !== 'string' || !isId(id)) throw unknownCursor();
  return { name, id };
}

export const unknownCursor = () =>
  new ORPCError('BAD_REQUEST', {
    message: 'No page of this list ended there.',
    data: {
      issues: [{ code: 'custom', path: ['after'], message: 'It is not what this list answered as next.' }],
    },
  });

const encoded = (place: [string, string]) => Buffer.from(JSON.stringify(place)).toString('base64url');

function decoded(cursor: string): unknown[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(place) ? place : [];
  } catch {
    return [];
  }
}

const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);
