import type { Context } from '#platform/context';
import { contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';
import type { files } from './tables.ts';

/** Says of one kind of thing who may read its files. */
export interface FileSubject {
  /** As in `ticket`, of `ticket:0198…`. */
  kind: string;
  mayRead(ctx: Context, subject: string): Promise<boolean>;
}

export const fileSubjects = defineSlot<FileSubject>('files/subjects');

const knownSubjects = defineFacility((runtime) => contributionsTo(runtime, fileSubjects));

/** Whoever sees what a file belongs to; until it belongs to something, only who uploaded it. */
export async function mayReadFile(
  ctx: Context,
  { subject, uploadedById }: Pick<typeof files.$inferSelect, 'subject' | 'uploadedById'>,
): Promise<boolean> {
  if (ctx.actor.kind === 'system') return true;
  if (subject === null) return ctx.actor.kind === 'staff' && ctx.actor.id === uploadedById;
  const owner = ctx.use(knownSubjects).find(({ kind }) => subject.startsWith(`${kind}:`));
  return (await owner?.mayRead(ctx, subject)) ?? false;
}
