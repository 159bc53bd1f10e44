import type { Context } from '#platform/context';
import { Refusal } from '#platform/refusal';
import { findOrganisation } from './find-organisation.ts';
import { setUpOrganisation } from './set-up.ts';

/** Sets up without the page, with the first account that the environment names; does nothing the second time. */
export async function addAdministrator(
  ctx: Context,
  { email, password }: { email: string; password: string },
) {
  if (await findOrganisation(ctx)) return;
  const settingUp = ctx.transaction((ctx) =>
    setUpOrganisation(ctx, {
      organisationName: '回音',
      language: 'zh-CN',
      timeZone: 'Asia/Shanghai',
      openToNetwork: false,
      name: email.split('@')[0]!,
      email,
      password,
    }),
  );
  await settingUp.catch((error) => {
    // Another process that started at the same moment was first.
    if (!(error instanceof Refusal)) throw error;
  });
}
