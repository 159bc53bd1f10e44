import type { ShiftId } from '@huiyin/contract/ids';
import { companyZone, shiftMoments, shifts } from '#features/organisation';
import type { TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import type { Cast } from '../cast.ts';
import type { SamplePlan } from '../plan.ts';

/** Who works when, this week and next. */
export async function loadRoster(ctx: TransactionContext, plan: SamplePlan, cast: Cast) {
  const zone = await companyZone(ctx);
  await ctx.db.insert(shifts).values(
    plan.roster.map(({ person, shift, on }) => {
      const { kind, begins, ends } = plan.shifts[shift];
      const hours = { day: on, begins, ends };
      return {
        id: newId<ShiftId>(),
        staffId: cast.person(person),
        kind,
        ...hours,
        ...shiftMoments(hours, zone),
      };
    }),
  );
}
