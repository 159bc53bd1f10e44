import type { Label } from '@huiyin/contract/language';
import type { LinkKind } from '@huiyin/contract/links';

export const text = {
  links: { zh: '关联工单', en: 'Linked tickets' },
  none: { zh: '没有关联的工单', en: 'No linked tickets' },
  link: { zh: '关联工单', en: 'Link a ticket' },
  unlink: { zh: '取消关联', en: 'Take the link away' },
  unlinkNumber: { zh: '取消与{number}的关联', en: 'Take away the link to {number}' },
  other: { zh: '另一个工单', en: 'The other ticket' },
  which: { zh: '工单号、订单号、客户或内容', en: 'Number, order, customer or words' },
  notFound: { zh: '没有找到这样的工单', en: 'No such ticket' },
  how: { zh: '关系', en: 'How they belong together' },
} as const;

/** This ticket is … of the other. */
export const kindText: Record<LinkKind, Label> = {
  duplicate: { zh: '与对方重复', en: 'a duplicate of it' },
  cause: { zh: '由对方引起', en: 'caused by it' },
  'follow-on': { zh: '对方的后续', en: 'a follow-on of it' },
};

/** The other ticket, where it names this one. */
export const kindFromText: Record<LinkKind, Label> = {
  duplicate: { zh: '对方重复了此单', en: 'it is a duplicate of this' },
  cause: { zh: '此单引起了对方', en: 'it was caused by this' },
  'follow-on': { zh: '对方是此单的后续', en: 'it follows on this' },
};
