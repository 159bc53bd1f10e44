import { z } from 'zod';
import { ratingId, solutionId, staffId, ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** The customer's answer. 'not-chosen': another alternative of the same round was taken. */
export const solutionAnswers = ['accepted', 'partly', 'declined', 'not-chosen'] as const;
export const solutionAnswer = z.enum(solutionAnswers);
export type SolutionAnswer = z.infer<typeof solutionAnswer>;

export const solution = z.object({
  id: solutionId,
  /** Where it was offered: the ticket itself, or one that was merged into it. */
  ticketId,
  /** Alternatives offered together have the same round. */
  round: z.number().int(),
  body: z.string(),
  offeredAt: moment,
  offeredById: staffId.nullable(),
  answer: solutionAnswer.nullable(),
  answerComment: z.string(),
  answeredAt: moment.nullable(),
  answerEnteredById: staffId.nullable(),
});
export type Solution = z.infer<typeof solution>;

export const score = z.number().int().min(1).max(5);

export const rating = z.object({
  id: ratingId,
  /** What was rated: the ticket itself, or one that was merged into it. */
  ticketId,
  solutionId: solutionId.nullable(),
  score,
  comment: z.string(),
  ratedAt: moment,
  /** Who filled it in for the customer (代填); null when they gave it themselves. */
  enteredById: staffId.nullable(),
});
export type Rating = z.infer<typeof rating>;

const tags = ['tickets'];
const comment = z.string().trim().max(2000);

export const solutions = {
  offer: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/solutions',
      summary: 'Keep what was offered to the customer, one solution or several to choose from',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        alternatives: z
          .array(z.strictObject({ id: solutionId, body: z.string().trim().min(1).max(5000) }))
          .min(1)
          .max(5),
      }),
    ),

  answer: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/solutions/{solutionId}/answer',
      summary: "Keep the customer's answer to a solution",
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        solutionId,
        answer: solutionAnswer.exclude(['not-chosen']),
        comment: comment.optional(),
      }),
    ),

  rate: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/ratings',
      summary: 'Enter a rating that the customer gave (代填), for the ticket or for one solution',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        id: ratingId,
        solutionId: solutionId.optional(),
        score,
        comment: comment.optional(),
      }),
    ),
};
