import type { RoleId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { inLanguage } from '#platform/language';
import { roles } from '../tables.ts';
import { shippedRoles } from './shipped-roles.ts';

/** Makes the shipped roles, named in the company's language; those that are there stay as they were edited. */
export async function shipRoles(ctx: TransactionContext, language: Language) {
  await ctx.db
    .insert(roles)
    .values(
      shippedRoles.map(({ code, name, permissions }) => ({
        id: newId<RoleId>(),
        code,
        name: inLanguage(name, language),
        permissions: [...permissions],
      })),
    )
    .onConflictDoNothing({ target: roles.code });
}
