import type { Context } from '#platform/context';
import { NotFound } from '#platform/refusal';
import { findOrganisation } from './find-organisation.ts';

/** What the company is called, speaks and how it counts time. */
export async function readSettings(ctx: Context) {
  const found = await findOrganisation(ctx);
  if (!found) throw new NotFound();
  const { name, language, timeZone, openToNetwork } = found;
  return { name, language, timeZone, openToNetwork };
}
