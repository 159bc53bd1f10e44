/** The database that is migrated once for a run and copied for each test file. */
export const TEMPLATE = 'huiyin_template';
