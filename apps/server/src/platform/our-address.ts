import { defineFacility } from './facility.ts';

/** Where mails say we are. Never taken from a request: its Host may be a stranger's. */
export const ourAddress = defineFacility(
  ({ settings }) => settings.publicUrl ?? `http://localhost:${settings.port}`,
);
