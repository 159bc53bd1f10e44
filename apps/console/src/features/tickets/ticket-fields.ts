import type { CategoryId, DepartmentId, GroupId, RatingId, StaffId } from '@huiyin/contract/ids';
import type {
  Channel,
  Emotion,
  Extent,
  ExternalComplaint,
  Nature,
  Priority,
  RecordingConsent,
  ResponsibleSide,
} from '@huiyin/contract/tickets';
import type { KeptFile } from '#shared/files/use-uploads.ts';
import type { PlanDraft } from '#shared/follow-up/plan.ts';
import type { Score } from './solutions/scores.ts';

/**
 * What one fills in to record a ticket; the customer is a field of another feature. Moments are texts, so that a
 * draft brings them back as they were.
 */
export interface TicketFields<Customer> {
  channel: Channel;
  customer?: Customer;
  description: string;
  nature?: Nature;
  emotion?: Emotion;
  priority?: Priority;
  priorityReason?: string;
  categoryId?: CategoryId | null;
  departmentIds?: DepartmentId[];
  solution?: string;
  remarks?: string;
  occurredAt?: string | null;
  score?: Score;
  scoreComment?: string;
  ratingId?: RatingId;
  orderNumbers?: string[];
  contactPerson?: string;
  customersWords?: string;
  demand?: string;
  extent?: Extent | null;
  product?: string;
  tags?: string[];
  recordingConsent?: RecordingConsent | null;
  externalComplaint?: ExternalComplaint | null;
  handlerId?: StaffId | null;
  groupId?: GroupId | null;
  followUp?: PlanDraft;
  cause?: string;
  responsibleSide?: ResponsibleSide | null;
  files?: KeptFile[];
  /** Values of custom fields, by their code. */
  [custom: `field:${string}`]: unknown;
}
