import type { StaffId } from '@huiyin/contract/ids';
import type { Language } from '@huiyin/contract/language';
import { addAccount, shipRoles } from '#features/staff';
import type { Context, TransactionContext } from '#platform/context';
import { newId } from '#platform/ids';
import { Refusal } from '#platform/refusal';
import { shipments } from './at-set-up.ts';
import { organisationSetUp } from './events.ts';
import { isSetUpCode } from './set-up-code.ts';
import { organisation } from './tables.ts';

export interface SetUp {
  organisationName: string;
  language: Language;
  timeZone: string;
  openToNetwork: boolean;
  name: string;
  email: string;
  password: string;
  /** Fills it with a sample team, in the background. */
  withSample?: boolean;
}

/** Makes the company and its first account, for whoever has the code that the terminal shows. */
export async function setUp(ctx: Context, { code, ...wanted }: SetUp & { code: string }) {
  await ctx.transaction(async (ctx) => {
    const right = await isSetUpCode(ctx, code);
    await setUpOrganisation(ctx, wanted, right);
  });
}

/** Refuses a second time, so that of two set-ups at once one wins. */
export async function setUpOrganisation(ctx: TransactionContext, wanted: SetUp, allowed = true) {
  const { organisationName: name, language, timeZone, openToNetwork } = wanted;
  const [made] = await ctx.db
    .insert(organisation)
    .values({ name, language, timeZone, openToNetwork, setUpAt: ctx.now() })
    .onConflictDoNothing()
    .returning();
  if (!made) throw new Refusal('organisation.already-set-up');
  if (!allowed) throw new Refusal('organisation.wrong-set-up-code', ['code']);

  await shipRoles(ctx, language);
  const id = newId<StaffId>();
  await addAccount(ctx, {
    id,
    name: wanted.name,
    email: wanted.email,
    language,
    password: wanted.password,
    roleCodes: ['system-administrator', 'supervisor'],
  });
  for (const ship of ctx.use(shipments)) await ship(ctx);
  const doer = ctx.actor.kind === 'anonymous' ? { byId: id } : undefined;
  await ctx.publish(organisationSetUp, { withSample: wanted.withSample ?? false }, doer);
}
