import { inArray, or } from 'drizzle-orm';
import { addAccount, addDepartment, addGroup, capacities, presences, staff } from '#features/staff';
import { system } from '#platform/actor';
import type { TransactionContext } from '#platform/context';
import { Refusal } from '#platform/refusal';
import type { Cast } from '../cast.ts';
import type { DepartmentKey, GroupKey } from '../organisation-chart.ts';
import type { PersonKey, SamplePerson } from '../people.ts';
import type { SamplePlan } from '../plan.ts';
import { inThePast } from './in-the-past.ts';

const DAY = 86_400_000;
// They are connected to nothing and would be swept away as gone.
const STAYS_UNTIL = new Date('2200-01-01T00:00:00Z');

/** The people with one password, their departments and groups, and how they are there. */
export async function loadPeople(
  given: TransactionContext,
  plan: SamplePlan,
  { cast, password }: { cast: Cast; password: string },
) {
  await refuseTaken(given, Object.values(plan.people));
  const now = given.now();
  const ctx = inThePast(given, system, new Date(now.getTime() - 400 * DAY));
  const people = Object.entries(plan.people) as [PersonKey, SamplePerson][];
  for (const [key, { name, email, userName, roles }] of people) {
    const account = { name, email, username: userName, language: 'zh-CN' as const, password };
    await addAccount(ctx, { id: cast.person(key), ...account, roleCodes: roles });
  }
  for (const [key, { name, head, within }] of entriesOf(plan.departments)) {
    const memberIds = people
      .filter(([, { department }]) => department === key)
      .map(([one]) => cast.person(one));
    const parentId = within ? cast.department(within) : null;
    await addDepartment(ctx, {
      ...{ id: cast.department(key as DepartmentKey), name, parentId, memberIds },
      headId: cast.person(head),
    });
  }
  for (const [key, { name, members }] of entriesOf(plan.groups)) {
    await addGroup(ctx, { id: cast.group(key as GroupKey), name, memberIds: members.map(cast.person) });
  }
  await loadPresence(ctx, people, { cast, now });
}

async function loadPresence(
  ctx: TransactionContext,
  people: [PersonKey, SamplePerson][],
  { cast, now }: { cast: Cast; now: Date },
) {
  await ctx.db
    .insert(presences)
    .values(
      people.flatMap(([key, { presence }]) =>
        presence === 'offline'
          ? []
          : { staffId: cast.person(key), presence, since: now, seenAt: STAYS_UNTIL },
      ),
    );
  await ctx.db.insert(capacities).values(
    people.flatMap(([key, { capacity }]) =>
      Object.entries(capacity ?? {}).map(([channel, most]) => ({
        staffId: cast.person(key),
        channel: channel as 'phone' | 'chat',
        most,
      })),
    ),
  );
}

async function refuseTaken(ctx: TransactionContext, people: readonly SamplePerson[]) {
  const taken = await ctx.db
    .select({ email: staff.email })
    .from(staff)
    .where(
      or(
        inArray(
          staff.email,
          people.map(({ email }) => email),
        ),
        inArray(
          staff.username,
          people.map(({ userName }) => userName),
        ),
      ),
    );
  if (taken.length > 0)
    throw new Refusal(
      'sample.people-taken',
      taken.map(({ email }) => email),
    );
}

const entriesOf = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];
