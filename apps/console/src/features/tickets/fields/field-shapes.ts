import type { Label } from '@huiyin/contract/language';
import {
  channelText,
  emotionText,
  extentText,
  natureText,
  priorityText,
  responsibleSideText,
} from '@huiyin/contract/ticket-labels';
import {
  channels,
  emotions,
  extents,
  natures,
  priorities,
  recordingConsents,
  responsibleSides,
  sources,
  ticketStatuses,
} from '@huiyin/contract/tickets';
import {
  closingReasonText,
  complaintAgencyText,
  recordingConsentText,
  sourceText,
  statusText,
} from '../text.ts';
import { fieldText } from './text.ts';

export type Shape =
  | { kind: 'choice'; options: readonly string[]; names: Record<string, Label> }
  | { kind: 'line' | 'text'; most: number }
  | { kind: 'list' | 'category' | 'departments' | 'moment' | 'complaint' | 'id' };

const choice = <Value extends string>(options: readonly Value[], names: Record<Value, Label>): Shape => ({
  kind: 'choice',
  options,
  names,
});
const line = (most: number): Shape => ({ kind: 'line', most });
const text = (most: number): Shape => ({ kind: 'text', most });

const shapes = {
  ...{ customerId: { kind: 'id' }, handlerId: { kind: 'id' }, groupId: { kind: 'id' } },
  ...{ restrictedTo: { kind: 'id' }, awaitedDepartmentId: { kind: 'id' }, followUpStaffId: { kind: 'id' } },
  ...{ contactPerson: line(100), product: line(200), externalNumber: line(100) },
  ...{ description: text(20_000), customersWords: text(20_000), demand: text(2000), cause: text(2000) },
  ...{ remarks: text(5000), solution: text(5000), followUpWhat: text(500) },
  channel: choice(channels, channelText),
  source: choice(sources, sourceText),
  nature: choice(natures, natureText),
  emotion: choice(emotions, emotionText),
  extent: choice(extents, extentText),
  priority: choice(priorities, priorityText),
  status: choice(ticketStatuses, statusText),
  responsibleSide: choice(responsibleSides, responsibleSideText),
  recordingConsent: choice(recordingConsents, recordingConsentText),
  closedBecause: choice([], closingReasonText),
  externalAgency: choice([], complaintAgencyText),
  ...{ orderNumbers: { kind: 'list' }, tags: { kind: 'list' } },
  ...{ categoryId: { kind: 'category' }, departmentIds: { kind: 'departments' } },
  ...{
    occurredAt: { kind: 'moment' },
    nextFollowUpAt: { kind: 'moment' },
    followUpAt: { kind: 'moment' },
    externalDueAt: { kind: 'moment' },
  },
  externalComplaint: { kind: 'complaint' },
} satisfies Record<keyof typeof fieldText, Shape>;

export type FieldName = keyof typeof shapes;

/** What a field holds, which decides how it is filled in and how it is said. */
export const fieldShapes: Record<FieldName, Shape> = shapes;

export const isField = (name: string): name is FieldName => Object.hasOwn(fieldText, name);
