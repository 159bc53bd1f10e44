import type { RequirableField } from '@huiyin/contract/categories';
import type { CategoryId } from '@huiyin/contract/ids';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { fields } from '#features/fields';
import type { Context } from '#platform/context';
import { lineAbove } from './line-of.ts';
import { categories, categoryFields } from './tables.ts';

export interface AskedAtResolution {
  /** Fields of every ticket. */
  required: RequirableField[];
  /** Codes of custom fields. */
  fieldCodes: string[];
}

/** What must be filled in before a ticket of this category is resolved: what it and all above it ask for. */
export async function askedAtResolution(ctx: Context, id: CategoryId): Promise<AskedAtResolution> {
  const line = await ctx.db
    .select({ id: categories.id, required: categories.required })
    .from(categories)
    .where(sql`${categories.id} in ${lineAbove(id)}`);
  if (line.length === 0) return { required: [], fieldCodes: [] };
  const asked = await ctx.db
    .selectDistinct({ code: fields.code })
    .from(categoryFields)
    .innerJoin(fields, and(eq(fields.id, categoryFields.fieldId), isNull(fields.retiredAt)))
    .where(
      and(
        eq(categoryFields.required, true),
        inArray(
          categoryFields.categoryId,
          line.map(({ id }) => id),
        ),
      ),
    );
  return {
    required: [...new Set(line.flatMap(({ required }) => required))],
    fieldCodes: asked.map(({ code }) => code).sort(),
  };
}
