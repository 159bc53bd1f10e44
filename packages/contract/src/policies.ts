import { z } from 'zod';
import { customerLevel } from './customers.ts';
import { calendarId, policyId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { channel, nature, priority, source } from './ticket-words.ts';
import { moment } from './time.ts';

/** What a policy promises of a ticket. */
export const promises = ['firstResponse', 'nextResponse', 'resolution', 'progressTold'] as const;
export type Promised = (typeof promises)[number];

const warnBeforeMinutes = z.number().int().min(0).max(10_080).nullable();

export const policyTarget = z.union([
  z.strictObject({ minutes: z.number().int().min(1).max(527_040), warnBeforeMinutes }),
  z.strictObject({ workingDays: z.number().int().min(1).max(366), warnBeforeMinutes }),
]);
export type PolicyTarget = z.infer<typeof policyTarget>;

const anyOf = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(200).optional();

/** All that are named must hold; one that is left out holds for every ticket. */
export const policyConditions = z.strictObject({
  channels: anyOf(channel),
  sources: anyOf(source),
  natures: anyOf(nature),
  /** A category stands for those below it too. */
  categoryIds: anyOf(z.uuid()),
  priorities: anyOf(priority),
  customerLevels: anyOf(customerLevel),
});
export type PolicyConditions = z.infer<typeof policyConditions>;

export const policyHours = ['clock', 'working'] as const;

export const policyName = z.string().trim().min(1).max(50);

const rules = z.strictObject({
  conditions: policyConditions,
  targets: z.strictObject({
    firstResponse: policyTarget.nullable(),
    nextResponse: policyTarget.nullable(),
    resolution: policyTarget.nullable(),
    progressTold: policyTarget.nullable(),
  }),
  /** Whether minutes are clock time or time of the calendar. Working days are always the calendar's. */
  hours: z.enum(policyHours),
  calendarId,
  /** How long a breached promise stays with one person before the next in the chain is called. */
  escalateEveryMinutes: z.number().int().min(5).max(10_080),
});

export const policy = z.object({ id: policyId, name: z.string(), ...rules.shape });
export type Policy = z.infer<typeof policy>;

const wording = { name: policyName, ...rules.shape };

const dueAt = moment.nullable();

const tags = ['policies'];

export const policies = {
  list: staffMay('policies.manage')
    .route({
      method: 'GET',
      path: '/policies',
      summary: 'The policies in the order in which they are tried: the first that applies decides',
      tags,
    })
    .output(z.object({ policies: z.array(policy) })),

  save: staffMay('policies.manage')
    .route({
      method: 'PUT',
      path: '/policies/{id}',
      summary:
        'Add a policy, which is then tried first, or change one on top of what others changed since `was`',
      tags,
    })
    .input(z.strictObject({ id: policyId, ...wording, was: z.strictObject(wording).optional() })),

  order: staffMay('policies.manage')
    .route({ method: 'PUT', path: '/policies/order', summary: 'Try the policies in another order', tags })
    .input(z.strictObject({ ids: z.array(policyId).min(1).max(200) })),

  archive: staffMay('policies.manage')
    .route({ method: 'DELETE', path: '/policies/{id}', summary: 'Apply a policy no longer', tags })
    .input(z.strictObject({ id: policyId })),

  preview: staffMay('policies.manage')
    .route({
      method: 'POST',
      path: '/policies/preview',
      summary: 'Which policy applies to such a ticket, and when its promises would be due',
      tags,
    })
    .input(
      z.strictObject({
        channel,
        priority,
        source: source.optional(),
        nature: nature.optional(),
        /** The category and those above it. */
        categoryIds: z.array(z.uuid()).max(20).optional(),
        customerLevel: customerLevel.optional(),
      }),
    )
    .output(
      z.object({
        policyId: policyId.nullable(),
        due: z.object({
          firstResponse: dueAt,
          nextResponse: dueAt,
          resolution: dueAt,
          progressTold: dueAt,
        }),
      }),
    ),
};
