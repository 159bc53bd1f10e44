import { z } from 'zod';
import { categoryId, phraseId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { channel } from './tickets.ts';

const wording = {
  title: z.string().trim().min(1).max(50),
  /** May leave variables open, as in {客户称呼}. */
  body: z.string().trim().min(1).max(5000),
  /** Offered on this channel only; null on all. */
  channel: channel.nullable(),
  /** Offered first for tickets of this category. */
  categoryId: categoryId.nullable(),
};

/** A text to insert. Personal ones are seen by their owner only. */
export const phrase = z.object({
  id: phraseId,
  ...wording,
  shared: z.boolean(),
  useCount: z.number().int(),
  retired: z.boolean(),
});
export type Phrase = z.infer<typeof phrase>;

const tags = ['phrases'];

export const phrases = {
  list: staffMay('phrases.use')
    .route({
      method: 'GET',
      path: '/phrases',
      summary: 'The shared phrases and your own, most used first',
      tags,
    })
    .input(z.strictObject({ withRetired: z.boolean().optional() }).optional())
    .output(z.object({ phrases: z.array(phrase) })),

  add: staffMay('phrases.use')
    .route({ method: 'POST', path: '/phrases', summary: 'Add a phrase, for yourself or for all', tags })
    .input(z.strictObject({ id: phraseId, shared: z.boolean(), ...wording })),

  change: staffMay('phrases.use')
    .route({
      method: 'PATCH',
      path: '/phrases/{phraseId}',
      summary: 'Change a phrase, on top of what others changed since `was`',
      tags,
    })
    .input(z.strictObject({ phraseId, ...wording, was: z.strictObject(wording).optional() })),

  retire: staffMay('phrases.use')
    .route({
      method: 'POST',
      path: '/phrases/{phraseId}/retirement',
      summary: 'Offer a phrase no more',
      tags,
    })
    .input(z.strictObject({ phraseId })),

  restore: staffMay('phrases.use')
    .route({
      method: 'DELETE',
      path: '/phrases/{phraseId}/retirement',
      summary: 'Undo the retirement of a phrase',
      tags,
    })
    .input(z.strictObject({ phraseId })),

  preview: staffMay('phrases.use')
    .route({
      method: 'POST',
      path: '/phrase-previews',
      summary: 'A text as a customer would read it, with examples for what only a ticket knows',
      tags,
    })
    .input(z.strictObject({ body: wording.body }))
    .output(z.object({ text: z.string(), open: z.array(z.string()) })),

  use: staffMay('phrases.use')
    .route({
      method: 'POST',
      path: '/phrases/{phraseId}/use',
      summary: 'The text of a phrase with its variables filled in for a ticket',
      tags,
    })
    .input(
      z.strictObject({
        phraseId,
        /** What it is inserted into, as in `ticket:0198…`. */
        subject: z.string().max(100).optional(),
      }),
    )
    .output(
      z.object({
        text: z.string(),
        /** Labels of variables that stay open in the text, for the writer to fill in. */
        open: z.array(z.string()),
      }),
    ),
};
