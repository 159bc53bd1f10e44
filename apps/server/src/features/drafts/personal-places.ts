import type { PersonalPlaces } from '#features/customers';
import { drafts } from './tables.ts';

/** A draft that names the person goes as a whole: nobody else may finish it, and half of it helps nobody. */
export const personalInDrafts: PersonalPlaces = {
  goes: async (ctx, _, { foundIn }) => ({
    drafts: await ctx.db.$count(drafts, foundIn([drafts.content])),
  }),
  erase: (ctx, _, { foundIn }) => ctx.db.delete(drafts).where(foundIn([drafts.content])),
};
