import type { EntryDirection } from '@huiyin/contract/entries';
import type { LinkKind } from '@huiyin/contract/links';
import type { SolutionAnswer } from '@huiyin/contract/solutions';
import type {
  Channel,
  ClosingReason,
  ComplaintAgency,
  Emotion,
  Extent,
  Nature,
  Priority,
  RecordingConsent,
  ResponsibleSide,
  Source,
  TicketStatus,
} from '@huiyin/contract/ticket-words';
import type { ShippedCategoryKey } from '#features/categories';
import type { CauseKey } from './causes.ts';
import type { SampleCustomer } from './customers/customer.ts';
import type { Attachment, Step } from './matter.ts';
import type { DepartmentKey, GroupKey, SampleDepartment, SampleGroup } from './organisation-chart.ts';
import type { PersonKey, SamplePerson } from './people.ts';
import type { SampleShift, ShiftKey } from './roster.ts';

export interface PlannedEntry {
  readonly at: Date;
  readonly kind: Step['kind'];
  readonly direction: EntryDirection | null;
  readonly by: PersonKey | 'customer';
  readonly body: string;
  /** How the customer was reached, where it was not the ticket's own channel. */
  readonly channel: Channel;
  readonly durationSeconds: number | null;
  /** The department asked, or answering. */
  readonly department: DepartmentKey | null;
}

export interface PlannedSolution {
  /** Alternatives offered together have the same round. */
  readonly round: number;
  readonly body: string;
  readonly offeredAt: Date;
  readonly offeredBy: PersonKey;
  readonly answer: SolutionAnswer | null;
  readonly answeredAt: Date | null;
}

export interface PlannedRating {
  readonly at: Date;
  readonly score: number;
  readonly comment: string;
  /** Which of the solutions it is about; null when it is about the whole. */
  readonly solution: number | null;
  /** Filled in for the customer during a call. */
  readonly enteredBy: PersonKey | null;
}

export interface PlannedFollowUp {
  readonly text: string;
  readonly owner: PersonKey;
  readonly madeAt: Date;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  /** What came of it, once it is done. */
  readonly outcome: string;
}

export interface PlannedAttachment extends Attachment {
  readonly at: Date;
  readonly by: PersonKey | 'customer';
}

/** Each list of changes says first with what it began and last how it is now. */
interface Course {
  readonly statuses: readonly { readonly at: Date; readonly status: TicketStatus }[];
  readonly priorities: readonly {
    readonly at: Date;
    readonly priority: Priority;
    readonly because: string;
  }[];
  /** Empty while nobody has taken it. */
  readonly handlers: readonly { readonly at: Date; readonly handler: PersonKey; readonly because: string }[];
}

export interface PlannedTicket extends Course {
  /** The matter and its turn; links name it. */
  readonly key: string;
  readonly customer: string | null;
  readonly contactPerson: string;
  readonly channel: Channel;
  readonly source: Source;
  readonly nature: Nature;
  readonly emotion: Emotion;
  readonly extent: Extent;
  readonly category: ShippedCategoryKey;
  readonly group: GroupKey;
  readonly occurredAt: Date;
  readonly openedAt: Date;
  /** Null when the customer wrote and nobody had to record it. */
  readonly openedBy: PersonKey | null;
  readonly orderNumbers: readonly string[];
  readonly product: string;
  readonly tags: readonly string[];
  readonly description: string;
  readonly customersWords: string;
  readonly demand: string;
  readonly remarks: string;
  /** Values of the category's own fields by code; dates as in 2026-11-21. */
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  readonly attachments: readonly PlannedAttachment[];
  readonly recordingConsent: RecordingConsent | null;
  readonly external: {
    readonly agency: ComplaintAgency;
    readonly number: string;
    readonly dueAt: Date;
  } | null;
  /** Who alone may see it; null for a ticket that is not restricted. */
  readonly restrictedTo: readonly PersonKey[] | null;
  readonly departments: readonly DepartmentKey[];
  readonly entries: readonly PlannedEntry[];
  readonly solutions: readonly PlannedSolution[];
  readonly followUps: readonly PlannedFollowUp[];
  /** A second one answers the second survey, after the customer was contacted again. */
  readonly ratings: readonly PlannedRating[];
  readonly resolution: { readonly cause: CauseKey; readonly side: ResponsibleSide | null } | null;
  readonly closedBecause: ClosingReason | null;
  readonly link: { readonly to: string; readonly as: LinkKind } | null;
}

export interface SamplePlan {
  readonly people: Readonly<Record<PersonKey, SamplePerson>>;
  readonly departments: Readonly<Record<DepartmentKey, SampleDepartment>>;
  readonly groups: Readonly<Record<GroupKey, SampleGroup>>;
  readonly shifts: Readonly<Record<ShiftKey, SampleShift>>;
  /** Two weeks from the Monday of this week. */
  readonly roster: readonly { readonly person: PersonKey; readonly shift: ShiftKey; readonly on: string }[];
  readonly customers: readonly (SampleCustomer & { readonly since: Date })[];
  /** In the order in which they were opened. */
  readonly tickets: readonly PlannedTicket[];
}
