import type { DeadlineKind } from '@huiyin/contract/deadlines';
import { defineDeadlineKind } from '#features/deadlines';

const owner = { zh: '处理人；未分派时为技能组', en: 'The handler; before there is one, the group' };

const kinds: DeadlineKind[] = [
  'ticket.first-response',
  'ticket.next-response',
  'ticket.resolution',
  'ticket.progress-told',
  'ticket.external-complaint',
];

export const ticketDeadlineKinds = kinds.map((kind) =>
  defineDeadlineKind({ kind, owner, screen: '/tickets/:id', breach: 'escalates' }),
);
