import { uuidv7 } from 'uuidv7';

/** The id of something that is about to be made, so that sending twice makes it once. */
export const newId = <Id extends string>() => uuidv7() as Id;
