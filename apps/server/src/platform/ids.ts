import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';

/** A new UUIDv7; says nothing about order, since callers make them too. */
export function newId<Id extends string>(): Id {
  return uuidv7() as Id;
}

/** The same id for the same name, for what is shipped: two processes that ship it at once make one. */
export function namedId<Id extends string>(name: string): Id {
  const hash = createHash('sha256').update(name).digest('hex');
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-') as Id;
}
