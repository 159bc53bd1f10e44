import { uuidv7 } from 'uuidv7';

/** A new UUIDv7; says nothing about order, since callers make them too. */
export function newId<Id extends string>(): Id {
  return uuidv7() as Id;
}
