import { z } from 'zod';
import { fieldId } from './ids.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';

export const fieldScopes = ['customer', 'ticket'] as const;
/** What a custom field describes. */
export const fieldScope = z.enum(fieldScopes);
export type FieldScope = z.infer<typeof fieldScope>;

export const fieldKinds = ['text', 'number', 'date', 'yes-no', 'single-choice', 'multiple-choice'] as const;
export const fieldKind = z.enum(fieldKinds);
export type FieldKind = z.infer<typeof fieldKind>;

const choice = z.string().trim().min(1).max(50);

export const fieldCode = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);

/** A field that an administrator added. `code` is its name in data and stays; label and choices may change. */
export const field = z.object({
  id: fieldId,
  scope: fieldScope,
  code: z.string(),
  label: z.string(),
  kind: fieldKind,
  choices: z.array(choice),
  retired: z.boolean(),
});
export type Field = z.infer<typeof field>;

/** Values by field code. A date is YYYY-MM-DD; several choices are a list. */
export const fieldValues = z.record(
  z.string().max(50),
  z.union([z.string().max(2000), z.number(), z.boolean(), z.array(choice).max(50)]),
);
export type FieldValues = z.infer<typeof fieldValues>;

const wording = {
  label: z.string().trim().min(1).max(50),
  choices: z.array(choice).max(100),
};

const tags = ['fields'];

export const fields = {
  list: everyStaffMemberMay
    .route({ method: 'GET', path: '/fields', summary: 'The custom fields of tickets and customers', tags })
    .output(z.object({ fields: z.array(field) })),

  add: staffMay('fields.manage')
    .route({ method: 'POST', path: '/fields', summary: 'Add a custom field', tags })
    .input(
      z.strictObject({
        id: fieldId,
        scope: fieldScope,
        code: fieldCode,
        kind: fieldKind,
        ...wording,
      }),
    ),

  change: staffMay('fields.manage')
    .route({
      method: 'PATCH',
      path: '/fields/{fieldId}',
      summary: 'Change the label and choices of a field, on top of what others changed since `was`',
      tags,
    })
    .input(z.strictObject({ fieldId, ...wording, was: z.strictObject(wording).optional() })),

  retire: staffMay('fields.manage')
    .route({
      method: 'POST',
      path: '/fields/{fieldId}/retirement',
      summary: 'Stop asking for a field; what was filled in stays',
      tags,
    })
    .input(z.strictObject({ fieldId })),

  restore: staffMay('fields.manage')
    .route({
      method: 'DELETE',
      path: '/fields/{fieldId}/retirement',
      summary: 'Ask for a retired field again',
      tags,
    })
    .input(z.strictObject({ fieldId })),
};
