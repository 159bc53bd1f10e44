import { z } from 'zod';
import { customerId, erasureId, personalCopyId, staffId } from './ids.ts';
import type { Label } from './language.ts';
import { cursor } from './page.ts';
import { staffMay } from './procedure.ts';
import { moment } from './time.ts';

/** What erasing a person takes away for good. */
export const erasedKinds = {
  record: {
    zh: '客户档案（姓名、偏好、备注、标签等）',
    en: 'What the record says: names, wishes, remarks, tags',
  },
  'contact-points': { zh: '联系方式', en: 'Contact points' },
  files: { zh: '工单里的附件', en: 'Files of the tickets' },
  drafts: { zh: '未保存的草稿', en: 'Drafts that name the person' },
  copies: { zh: '已生成、还没到期的个人信息副本', en: 'Copies of all of it that still lie ready' },
  exports: { zh: '已生成、还没到期的导出表格', en: 'Exported tables that still lie ready' },
  'import-rows': { zh: '导入时保留的原始行', en: 'Rows kept from imports' },
} as const satisfies Record<string, Label>;
export type ErasedKind = keyof typeof erasedKinds;
const erasedKind = z.enum(Object.keys(erasedKinds) as [ErasedKind, ...ErasedKind[]]);

/** What stays, with the person's names and contact points blacked out wherever they were written. */
export const stayingKinds = {
  tickets: { zh: '工单及沟通记录', en: 'Tickets and what was said in them' },
  'follow-ups': { zh: '跟进', en: 'Follow-ups' },
  marks: { zh: '客户标记', en: 'Marks' },
  consents: { zh: '同意与撤回的记录', en: 'Consents and withdrawals' },
} as const satisfies Record<string, Label>;
export type StayingKind = keyof typeof stayingKinds;
const stayingKind = z.enum(Object.keys(stayingKinds) as [StayingKind, ...StayingKind[]]);

export const erasurePreview = z.object({
  number: z.string(),
  /** Others that were merged into this one, and go with them. */
  merged: z.array(z.string()),
  goes: z.array(z.object({ kind: erasedKind, count: z.int() })),
  stays: z.array(z.object({ kind: stayingKind, count: z.int() })),
});
export type ErasurePreview = z.infer<typeof erasurePreview>;

/** A line of the journal: who was erased, by number only. */
export const erasure = z.object({
  id: erasureId,
  customerId,
  number: z.string(),
  reason: z.string(),
  askedById: staffId.nullable(),
  askedBy: z.string().nullable(),
  askedAt: moment,
  erasedAt: moment.nullable(),
});

export const personalCopyStatuses = ['making', 'made', 'failed'] as const;

/** A zip with all that is kept of one person, to be handed to them: the records as JSON, and their files. */
export const personalCopy = z.object({
  id: personalCopyId,
  /** Of the zip. */
  name: z.string(),
  status: z.enum(personalCopyStatuses),
  fileCount: z.int(),
  /** Files that found no room in it; its JSON names them. */
  leftOutCount: z.int(),
  sizeInBytes: z.int(),
  askedAt: moment,
});
export type PersonalCopy = z.infer<typeof personalCopy>;

const reason = z.string().trim().min(1).max(500);
const tags = ['personal-requests'];

export const personalRequests = {
  copy: staffMay('customers.personal-requests')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/personal-copies',
      summary: 'Make a zip of all that is kept of a person, whole, to be handed to them; it is logged',
      tags,
    })
    .input(z.strictObject({ id: personalCopyId, customerId, reason }))
    .output(personalCopy),

  copies: staffMay('customers.personal-requests')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/personal-copies',
      summary: 'The copies of a person that I had made in the last day, newest first',
      tags,
    })
    .input(z.strictObject({ customerId }))
    .output(z.object({ copies: z.array(personalCopy) })),

  downloadCopy: staffMay('customers.personal-requests')
    .route({
      method: 'GET',
      path: '/personal-copies/{id}/content',
      summary: 'The zip that I had made; each download is logged',
      tags,
      outputStructure: 'detailed',
    })
    .input(z.strictObject({ id: personalCopyId }))
    .output(z.object({ headers: z.record(z.string(), z.string()), body: z.instanceof(Blob) })),

  preview: staffMay('customers.personal-requests')
    .route({
      method: 'GET',
      path: '/customers/{customerId}/erasure',
      summary: 'What erasing this person takes away, and what stays',
      tags,
    })
    .input(z.strictObject({ customerId }))
    .output(erasurePreview),

  erase: staffMay('customers.personal-requests')
    .route({
      method: 'POST',
      path: '/customers/{customerId}/erasure',
      summary: 'Erase a person for good; repeat their number, so that it is the right one',
      tags,
    })
    .input(z.strictObject({ id: erasureId, customerId, number: z.string().trim().max(50), reason })),

  journal: staffMay('customers.personal-requests')
    .route({ method: 'GET', path: '/erasures', summary: 'Who was erased, newest first', tags })
    .input(z.strictObject({ after: cursor.optional() }))
    .output(z.object({ erasures: z.array(erasure), next: cursor.nullable() })),
};
