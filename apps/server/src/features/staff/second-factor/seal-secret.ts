import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { WriteDatabase } from '#platform/database';
import { defineFacility } from '#platform/facility';
import { secret } from '#platform/secrets';

/** Keeps the apps' secrets unreadable in a table that is looked at or exported alone. */
export const secretSeal = defineFacility(({ db }) => openSeal(db));

async function openSeal(db: WriteDatabase) {
  const key = await secret(db, 'second-factor');
  return {
    seal: (data: string) => symmetricEncrypt({ key, data }),
    open: (data: string) => symmetricDecrypt({ key, data }),
  };
}
