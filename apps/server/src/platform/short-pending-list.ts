/** For each GIN index, in kB: new keys wait in a list that every search reads whole, so it must not grow long. */
export const shortPendingList = { gin_pending_list_limit: 256 };
