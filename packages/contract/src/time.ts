import { z } from 'zod';

/** A moment: a Date on either side, ISO 8601 with offset on the wire. */
export const moment = z.union([
  z.date(),
  z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
]);

/** A day of the local calendar, as in 2026-11-21. */
export const localDate = z.iso.date();
