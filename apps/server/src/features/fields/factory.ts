import type { FieldId } from '@huiyin/contract/ids';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { fields } from './tables.ts';

/** A custom field for a test. Say only what the test is about. */
export async function makeField(ctx: TransactionContext, given: Partial<typeof fields.$inferInsert> = {}) {
  const id = given.id ?? newId<FieldId>();
  const [made] = await ctx.db
    .insert(fields)
    .values({
      scope: 'ticket',
      code: `field${id.replaceAll('-', '').slice(-12)}`,
      label: '机型',
      kind: 'text',
      choices: [],
      addedAt: ctx.now(),
      ...given,
      id,
    })
    .returning();
  return made!;
}
