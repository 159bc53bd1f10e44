import { uuidv7 } from 'uuidv7';

/** An id for what is about to be created. Keep it until the answer is there: sent again with it, it is done once. */
export const newId = <Id extends string>(): Id => uuidv7() as Id;
