import { z } from 'zod';

// UUIDv7, made by the caller or by the server; the brand keeps one kind of id out of another's place.
const id = <Brand extends string>() => z.uuid().brand<Brand>();

export const staffId = id<'StaffId'>();
export type StaffId = z.infer<typeof staffId>;

export const departmentId = id<'DepartmentId'>();
export type DepartmentId = z.infer<typeof departmentId>;

export const groupId = id<'GroupId'>();
export type GroupId = z.infer<typeof groupId>;

export const roleId = id<'RoleId'>();
export type RoleId = z.infer<typeof roleId>;

export const sessionId = id<'SessionId'>();
export type SessionId = z.infer<typeof sessionId>;

export const accountLinkId = id<'AccountLinkId'>();
export type AccountLinkId = z.infer<typeof accountLinkId>;

export const passkeyId = id<'PasskeyId'>();
export type PasskeyId = z.infer<typeof passkeyId>;

export const apiTokenId = id<'ApiTokenId'>();
export type ApiTokenId = z.infer<typeof apiTokenId>;

export const shiftId = id<'ShiftId'>();
export type ShiftId = z.infer<typeof shiftId>;

export const customerId = id<'CustomerId'>();
export type CustomerId = z.infer<typeof customerId>;

export const categoryId = id<'CategoryId'>();
export type CategoryId = z.infer<typeof categoryId>;
export const contactPointId = id<'ContactPointId'>();
export type ContactPointId = z.infer<typeof contactPointId>;

export const customerMarkId = id<'CustomerMarkId'>();
export type CustomerMarkId = z.infer<typeof customerMarkId>;

export const customerMergeId = id<'CustomerMergeId'>();
export type CustomerMergeId = z.infer<typeof customerMergeId>;

export const erasureId = id<'ErasureId'>();
export type ErasureId = z.infer<typeof erasureId>;

export const personalCopyId = id<'PersonalCopyId'>();
export type PersonalCopyId = z.infer<typeof personalCopyId>;

export const consentId = id<'ConsentId'>();
export type ConsentId = z.infer<typeof consentId>;

export const fileId = id<'FileId'>();
export type FileId = z.infer<typeof fileId>;

export const phraseId = id<'PhraseId'>();
export type PhraseId = z.infer<typeof phraseId>;

export const fieldId = id<'FieldId'>();
export type FieldId = z.infer<typeof fieldId>;

export const ticketId = id<'TicketId'>();
export type TicketId = z.infer<typeof ticketId>;

export const followUpId = id<'FollowUpId'>();
export type FollowUpId = z.infer<typeof followUpId>;

export const entryId = id<'EntryId'>();
export type EntryId = z.infer<typeof entryId>;

export const deadlineId = id<'DeadlineId'>();
export type DeadlineId = z.infer<typeof deadlineId>;

export const calendarId = id<'CalendarId'>();
export type CalendarId = z.infer<typeof calendarId>;

export const policyId = id<'PolicyId'>();
export type PolicyId = z.infer<typeof policyId>;

export const solutionId = id<'SolutionId'>();
export type SolutionId = z.infer<typeof solutionId>;

export const ratingId = id<'RatingId'>();
export type RatingId = z.infer<typeof ratingId>;

export const bulkChangeId = id<'BulkChangeId'>();
export type BulkChangeId = z.infer<typeof bulkChangeId>;

export const viewId = id<'ViewId'>();
export type ViewId = z.infer<typeof viewId>;

export const exportId = id<'ExportId'>();
export type ExportId = z.infer<typeof exportId>;

export const importId = id<'ImportId'>();
export type ImportId = z.infer<typeof importId>;

export const outboundPlaceId = id<'OutboundPlaceId'>();
export type OutboundPlaceId = z.infer<typeof outboundPlaceId>;

export const orderSystemId = id<'OrderSystemId'>();
export type OrderSystemId = z.infer<typeof orderSystemId>;

export const webhookId = id<'WebhookId'>();
export type WebhookId = z.infer<typeof webhookId>;

export const webhookDeliveryId = id<'WebhookDeliveryId'>();
export type WebhookDeliveryId = z.infer<typeof webhookDeliveryId>;

export const noticeId = id<'NoticeId'>();
export type NoticeId = z.infer<typeof noticeId>;

export const mailId = id<'MailId'>();
export type MailId = z.infer<typeof mailId>;
