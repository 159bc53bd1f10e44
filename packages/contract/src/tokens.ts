import { z } from 'zod';
import { apiTokenId } from './ids.ts';
import { permission } from './permissions.ts';
import { onlyInPersonMay } from './procedure.ts';
import { moment } from './time.ts';

const tokenFields = {
  name: z.string().trim().min(1).max(50),
  /** What a program may do with it: never more than its owner may at that moment. */
  scopes: z.array(permission).min(1).max(200),
};

export const apiToken = z.object({
  id: apiTokenId,
  ...tokenFields,
  madeAt: moment,
  expiresAt: moment,
  lastUsedAt: moment.nullable(),
});
export type ApiToken = z.infer<typeof apiToken>;

const tags = ['tokens'];

export const tokens = {
  list: onlyInPersonMay
    .route({ method: 'GET', path: '/tokens', summary: "One's API tokens, without their secrets", tags })
    .output(z.object({ tokens: z.array(apiToken) })),

  make: onlyInPersonMay
    .route({ method: 'POST', path: '/tokens', summary: 'Make an API token; it is shown this once', tags })
    .input(z.strictObject({ id: apiTokenId, ...tokenFields, validDays: z.int().min(1).max(365) }))
    .output(z.object({ token: z.string() })),

  revoke: onlyInPersonMay
    .route({ method: 'DELETE', path: '/tokens/{id}', summary: 'End an API token at once', tags })
    .input(z.strictObject({ id: apiTokenId })),
};
