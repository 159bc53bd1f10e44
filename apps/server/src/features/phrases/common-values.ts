import type { PhraseVariable } from '@huiyin/contract/phrase-variables';
import { findOrganisation } from '#features/organisation';
import type { Context } from '#platform/context';

export type PhraseValues = Partial<Record<PhraseVariable, string>>;

/** What is known wherever a phrase is used. */
export async function commonValues(ctx: Context): Promise<PhraseValues> {
  const organisation = await findOrganisation(ctx);
  const today = ctx
    .now()
    .toLocaleDateString('sv-SE', { timeZone: organisation?.timeZone ?? 'Asia/Shanghai' });
  return {
    today,
    ...(organisation ? { 'company-name': organisation.name } : {}),
    ...(ctx.actor.kind === 'staff' ? { 'my-name': ctx.actor.name } : {}),
  };
}
