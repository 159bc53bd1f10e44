import type { Language } from '@huiyin/contract/language';
import type { Context } from '#platform/context';
import { prepared } from '#platform/prepared';
import { organisation } from './tables.ts';

/** The company's settings; undefined until the set-up. */
export async function findOrganisation(ctx: Context) {
  const [found] = await asked(ctx);
  return found;
}

const asked = prepared(({ db }) => db.select().from(organisation));

/** The time zone that local times are meant in; China's until the set-up says another. */
export async function companyZone(ctx: Context): Promise<string> {
  return (await findOrganisation(ctx))?.timeZone ?? 'Asia/Shanghai';
}

/** The language that shipped names are in; simplified Chinese until the set-up says another. */
export async function companyLanguage(ctx: Context): Promise<Language> {
  return (await findOrganisation(ctx))?.language ?? 'zh-CN';
}
