import type { Context } from '#platform/context';
import { type Contribution, contribute, contributionsTo, defineSlot } from '#platform/contributions';
import { defineFacility } from '#platform/facility';

/** What lists and notices say of the thing a promise is about. */
export interface About {
  number: string | null;
  title: string;
  customerName: string | null;
  /** Where the console shows it. */
  path?: string;
  /** Whether news of it may break somebody's quiet hours. */
  urgent?: boolean;
}

/** A kind of thing that promises are about, told by the feature that owns it. */
interface SubjectKind {
  /** As in `ticket` of `ticket:0198…`. */
  kind: string;
  /** Those of these ids that the actor may see. */
  describe(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, About>>;
}

const slot = defineSlot<SubjectKind>('deadline-subjects');

/** Lets lists of promises, and notices, say what each is about; the feature names it in `contributes`. */
export function describeSubjects(kind: string, describe: SubjectKind['describe']): Contribution {
  return contribute(slot, { kind, describe });
}

const subjectKinds = defineFacility(
  (runtime) => new Map(contributionsTo(runtime, slot).map((given) => [given.kind, given])),
);

/** What these are, by subject: one query for each kind of thing among them; those out of sight are left out. */
export async function describe(ctx: Context, subjects: readonly string[]): Promise<Map<string, About>> {
  const idsByKind = new Map<string, string[]>();
  for (const subject of new Set(subjects)) {
    const [kind, id] = subject.split(':', 2) as [string, string];
    idsByKind.set(kind, [...(idsByKind.get(kind) ?? []), id]);
  }
  const found = new Map<string, About>();
  for (const [kind, ids] of idsByKind) {
    const described = await ctx.use(subjectKinds).get(kind)?.describe(ctx, ids);
    for (const [id, about] of described ?? []) found.set(`${kind}:${id}`, about);
  }
  return found;
}

export async function isVisible(ctx: Context, subject: string): Promise<boolean> {
  return (await describe(ctx, [subject])).size > 0;
}
