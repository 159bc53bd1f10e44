import type { DepartmentId, GroupId } from '@huiyin/contract/ids';
import { generateRandomString } from 'better-auth/crypto';
import { findOrganisation } from '#features/organisation';
import type { Context } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { castOf } from './cast.ts';
import { sampleLoaded } from './events.ts';
import { loadCustomers } from './loading/load-customers.ts';
import { loadPeople } from './loading/load-people.ts';
import { loadRoster } from './loading/load-roster.ts';
import type { DepartmentKey, GroupKey } from './organisation-chart.ts';
import type { PersonKey } from './people.ts';
import { planOf } from './plan-of.ts';
import { samples } from './tables.ts';
import { tellTickets } from './tell-tickets.ts';

/** Loads the team and its customers at once, and tells their tickets one after another in a job. */
export function loadSample(ctx: Context) {
  return ctx.transaction(async (ctx) => {
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
        loadedById: ctx.actor.kind === 'staff' ? ctx.actor.id : null,
        planned: plan.tickets.length,
        staffIds: keys<PersonKey>(plan.people).map(cast.person),
        departmentIds: keys<DepartmentKey>(plan.departments).map((key): DepartmentId => cast.department(key)),
        groupIds: keys<GroupKey>(plan.groups).map((key): GroupId => cast.group(key)),
        customerIds: plan.customers.map(({ key }) => cast.customer(key)),
      })
      .onConflictDoNothing()
      .returning();
    if (!begun) throw new Refusal('sample.already-here');

    const password = generateRandomString(16, 'a-z', '0-9');
    await loadPeople(ctx, plan, { cast, password });
    await loadRoster(ctx, plan, cast);
    await loadCustomers(ctx, plan, cast);
    await ctx.publish(sampleLoaded, { planned: plan.tickets.length });
    await ctx.schedule(tellTickets, {});
    return { password };
  });
}
