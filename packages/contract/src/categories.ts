import { z } from 'zod';
import { categoryId, fieldId } from './ids.ts';
import { everyStaffMemberMay, staffMay } from './procedure.ts';
import { priority } from './tickets.ts';

/** Fields of every ticket that a category can ask for before its tickets are resolved. */
export const requirableFields = [
  'nature',
  'emotion',
  'demand',
  'customer-words',
  'extent',
  'order-number',
  'product',
  'cause',
  'responsible-side',
  'solution',
] as const;
export const requirableField = z.enum(requirableFields);
export type RequirableField = z.infer<typeof requirableField>;

/** Custom fields that a category asks for, and whether they must be filled in to resolve. */
const categoryField = z.strictObject({ fieldId, required: z.boolean() });

const wording = {
  name: z.string().trim().min(1).max(50),
  /** Suggested for its tickets; null where the parent's counts. */
  priority: priority.nullable(),
  /** What it asks for is asked for below it too. */
  required: z.array(requirableField).max(requirableFields.length),
  fields: z.array(categoryField).max(30),
};

/** A node of the tree; tickets are given to those without children. */
export const category = z.object({
  id: categoryId,
  parentId: categoryId.nullable(),
  ...wording,
  retired: z.boolean(),
});
export type Category = z.infer<typeof category>;

const tags = ['categories'];

export const categories = {
  list: everyStaffMemberMay
    .route({
      method: 'GET',
      path: '/categories',
      summary: 'The tree of categories, parents before children',
      tags,
    })
    .output(z.object({ categories: z.array(category) })),

  add: staffMay('categories.manage')
    .route({ method: 'POST', path: '/categories', summary: 'Add a category', tags })
    .input(z.strictObject({ id: categoryId, parentId: categoryId.nullable(), ...wording })),

  change: staffMay('categories.manage')
    .route({
      method: 'PATCH',
      path: '/categories/{categoryId}',
      summary: 'Change what a category is called and asks for, on top of what others changed since `was`',
      tags,
    })
    .input(z.strictObject({ categoryId, ...wording, was: z.strictObject(wording).optional() })),

  move: staffMay('categories.manage')
    .route({
      method: 'POST',
      path: '/categories/{categoryId}/place',
      summary: 'Put a category below another, or before one of its neighbours',
      tags,
    })
    .input(
      z.strictObject({
        categoryId,
        parentId: categoryId.nullable(),
        /** The neighbour that it comes before; null for the last place. */
        beforeId: categoryId.nullable(),
      }),
    ),

  retire: staffMay('categories.manage')
    .route({
      method: 'POST',
      path: '/categories/{categoryId}/retirement',
      summary: 'Offer a category and all below it no more; its tickets keep it',
      tags,
    })
    .input(z.strictObject({ categoryId })),

  restore: staffMay('categories.manage')
    .route({
      method: 'DELETE',
      path: '/categories/{categoryId}/retirement',
      summary: 'Offer a retired category and those above it again',
      tags,
    })
    .input(z.strictObject({ categoryId })),
};
