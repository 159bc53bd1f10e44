import { z } from 'zod';
import { fileSummary } from './files.ts';
import { entryId, fileId, staffId, ticketId } from './ids.ts';
import { staffMay } from './procedure.ts';
import { solutionAnswer } from './solutions.ts';
import { channel, recordingConsent } from './ticket-words.ts';
import { moment } from './time.ts';

export const entryKinds = [
  'opening',
  'message-in',
  'message-out',
  'call',
  'note',
  'file',
  'external-contact',
  'change',
] as const;
export const entryKind = z.enum(entryKinds);
export type EntryKind = z.infer<typeof entryKind>;

export const entryDirections = ['in', 'out'] as const;
export const entryDirection = z.enum(entryDirections);
export type EntryDirection = z.infer<typeof entryDirection>;

export const entryAuthors = ['staff', 'customer', 'system'] as const;
export const entryAuthor = z.enum(entryAuthors);
export type EntryAuthor = z.infer<typeof entryAuthor>;

/** Things done to a ticket that change none of its fields. */
export const entryActs = [
  ...(['linked', 'unlinked', 'solution-offered', 'solution-answered', 'rated'] as const),
  ...(['follow-up-planned', 'follow-up-changed', 'follow-up-done'] as const),
  ...(['merged-into', 'took-in', 'separated', 'split-off'] as const),
  ...(['child-added', 'child-removed', 'made-child', 'unmade-child'] as const),
  ...(['follow-up-cancelled', 'follow-up-reopened'] as const),
] as const;
export const entryAct = z.enum(entryActs);
export type EntryAct = z.infer<typeof entryAct>;

/** One line of the story: an entry, or what one person changed within a minute. */
export const timelineLine = z.object({
  id: entryId,
  /** The entries it stands for, first and last; they have no gaps within a story. */
  firstSeq: z.number().int(),
  lastSeq: z.number().int(),
  kind: entryKind,
  author: entryAuthor,
  authorId: staffId.nullable(),
  direction: entryDirection.nullable(),
  channel: channel.nullable(),
  body: z.string(),
  mentionedIds: z.array(staffId),
  /** By field: what it was and what it became; ids are named in `names`. */
  changes: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
  reasons: z.array(z.string()),
  act: entryAct.nullable(),
  /** What the act concerned: the id of a solution, a rating, a follow-up or another ticket. */
  subject: z.string().nullable(),
  /** What that said then, where it may have been changed since: what a follow-up is to do. */
  what: z.string().nullable(),
  durationSeconds: z.number().int().nullable(),
  reached: z.boolean().nullable(),
  automatic: z.boolean(),
  answer: solutionAnswer.nullable(),
  score: z.number().int().nullable(),
  fileIds: z.array(fileId),
  /** The merged ticket that it was written to; null for the ticket's own. */
  from: z.object({ ticketId, number: z.string() }).nullable(),
  occurredAt: moment,
  writtenAt: moment,
});
export type TimelineLine = z.infer<typeof timelineLine>;

export const ticketFile = fileSummary.extend({
  entryId,
  /** Who added it; null for the customer's own. */
  uploadedByName: z.string().nullable(),
});
export type TicketFile = z.infer<typeof ticketFile>;

const tags = ['tickets'];
const body = z.string().trim().min(1).max(20_000);
const fileIds = z.array(fileId).max(20).optional();
const added = z.object({ id: entryId, seq: z.number().int() });
/** `continuedAs` is the new ticket that it opened, since this one was closed more than seven days ago. */
const contactAdded = added.extend({ continuedAs: ticketId.nullable() });

export const entries = {
  addNote: staffMay('tickets.note')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/notes',
      summary: 'Write an internal note; those mentioned are told',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        id: entryId,
        body,
        mentionedIds: z.array(staffId).max(20).optional(),
        fileIds,
      }),
    )
    .output(added),

  listFiles: staffMay('tickets.read')
    .route({
      method: 'GET',
      path: '/tickets/{ticketId}/files',
      summary: 'The files of a ticket and the entries they came with, newest first',
      tags,
    })
    .input(z.strictObject({ ticketId }))
    .output(z.object({ files: z.array(ticketFile) })),

  addFiles: staffMay('tickets.note')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/files',
      summary: 'Add uploaded files to a ticket; its timeline tells of them',
      tags,
    })
    .input(z.strictObject({ ticketId, id: entryId, fileIds: z.array(fileId).min(1).max(20) }))
    .output(added),

  examine: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/reply-examination',
      summary: 'Point out words of the trade in a reply, with plain ones to say instead',
      tags,
    })
    .input(z.strictObject({ body: z.string().max(20_000) }))
    .output(
      z.object({
        jargon: z.array(
          z.object({
            term: z.string(),
            plain: z.object({ zh: z.string(), en: z.string(), tw: z.string().optional() }),
            start: z.number().int(),
            end: z.number().int(),
          }),
        ),
      }),
    ),

  addCall: staffMay('tickets.work')
    .route({ method: 'POST', path: '/tickets/{ticketId}/calls', summary: 'Record a phone call', tags })
    .input(
      z.strictObject({
        ticketId,
        id: entryId,
        direction: entryDirection,
        /** False when nobody answered: such a call is no response. */
        reached: z.boolean(),
        body: z.string().trim().max(20_000),
        occurredAt: moment.optional(),
        durationSeconds: z.number().int().min(0).max(86_400).optional(),
        recordingConsent: recordingConsent.optional(),
        fileIds,
      }),
    )
    .output(contactAdded),

  addContact: staffMay('tickets.work')
    .route({
      method: 'POST',
      path: '/tickets/{ticketId}/contacts',
      summary: 'Record contact with the customer that happened outside (登记对外联系)',
      tags,
    })
    .input(
      z.strictObject({
        ticketId,
        id: entryId,
        direction: entryDirection,
        channel,
        body,
        occurredAt: moment.optional(),
        fileIds,
      }),
    )
    .output(contactAdded),
};
