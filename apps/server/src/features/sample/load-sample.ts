import type { DepartmentId, GroupId, StaffId } from '@huiyin/contract/ids';
import { findOrganisation } from '#features/organisation';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { castOf } from './cast.ts';
import { loadPeople } from './loading/load-people.ts';
import { loadRoster } from './loading/load-roster.ts';
import { newPassword } from './new-password.ts';
import type { DepartmentKey, GroupKey } from './organisation-chart.ts';
import type { PersonKey } from './people.ts';
import { planOf } from './plan-of.ts';
import { samples } from './tables.ts';
import { tellTickets } from './tell-tickets.ts';

/** Loads the team at once; its customers and their tickets follow in a job. */
export const loadSample = (ctx: Context) =>
  loadSampleFor(ctx, ctx.actor.kind === 'staff' ? ctx.actor.id : null);

/** The same, for whom a listener acts. */
export async function loadSampleFor(ctx: Context, loadedById: StaffId | null) {
  const password = await ctx.transaction(async (ctx) => {
    if (!(await findOrganisation(ctx))) throw new Refusal('sample.not-set-up');
    const plan = planOf({ begunAt: ctx.now() });
    const id = newId<string>();
    const cast = castOf({ id });
    const keys = <Key extends string>(of: Readonly<Record<Key, unknown>>) => Object.keys(of) as Key[];
    const [begun] = await ctx.db
      .insert(samples)
      .values({
        id,
        begunAt: ctx.now(),
        loadedById,
        staffIds: keys<PersonKey>(plan.people).map(cast.person),
        departmentIds: keys<DepartmentKey>(plan.departments).map((key): DepartmentId => cast.department(key)),
        groupIds: keys<GroupKey>(plan.groups).map((key): GroupId => cast.group(key)),
        customerIds: plan.customers.map(({ key }) => cast.customer(key)),
        ticketIds: plan.tickets.map(({ key }) => cast.ticket(key)),
      })
      .onConflictDoNothing()
      .returning();
    if (!begun) throw new Refusal('sample.already-here');

    const password = newPassword();
    await loadPeople(ctx, plan, { cast, password });
    await loadRoster(ctx, plan, cast);
    await ctx.schedule(tellTickets, {});
    return password;
  });
  ctx.tell({ subject: 'sample', name: 'sample.begun' });
  return { password };
}
