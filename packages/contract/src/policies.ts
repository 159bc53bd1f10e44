import { z } from 'zod';
import { customerLevel } from './customers.ts';
import { calendarId, policyId } from './ids.ts';
import { channel, nature, priority, source } from './ticket-words.ts';

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

export const policy = z.object({
  id: policyId,
  name: z.string(),
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
export type Policy = z.infer<typeof policy>;
