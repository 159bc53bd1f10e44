import * as procedures from './procedures.ts';

/** Everything that may be asked of Huiyin; a new feature is listed in procedures.ts. */
export const contract: typeof procedures = { ...procedures };
