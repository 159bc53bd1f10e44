import type { EntryDirection, EntryKind } from '@huiyin/contract/entries';
import type { LinkKind } from '@huiyin/contract/links';
import type { SolutionAnswer } from '@huiyin/contract/solutions';
import type {
  Channel,
  ComplaintAgency,
  Emotion,
  Extent,
  Nature,
  Priority,
  ResponsibleSide,
  Source,
  TicketStatus,
} from '@huiyin/contract/ticket-words';
import type { ShippedCategoryKey } from '#features/categories';
import type { CauseKey } from './causes.ts';
import type { DepartmentKey } from './organisation-chart.ts';
import type { ProductKey } from './products.ts';

export type Author = 'customer' | 'handler' | 'senior' | 'lead' | 'supervisor' | DepartmentKey;

export type Waiting = Extract<TicketStatus, 'waiting-for-customer' | 'waiting-for-department'>;

/** One thing that happened. `after` is in minutes from the first contact. */
export interface Step {
  readonly after: number;
  readonly kind: Exclude<EntryKind, 'opening' | 'change' | 'file'>;
  /** Of calls and contacts outside: who sought the other. */
  readonly direction?: EntryDirection;
  readonly by: Author;
  readonly text: string;
  /** For a contact that happened elsewhere: how. */
  readonly channel?: Channel;
  readonly minutes?: number;
  /** The department asked, or answering. */
  readonly department?: DepartmentKey;
  /** How the matter stands from here on. */
  readonly leaves?: Waiting | 'open';
}

export interface Offer {
  readonly after: number;
  readonly text: string;
  readonly answer: Exclude<SolutionAnswer, 'not-chosen'> | null;
}

/** A customer was not satisfied; within a day someone asked why and offered something else. */
export interface SecondTry {
  readonly contact: string;
  readonly solution: string;
  readonly rating: number;
  readonly comment: string;
}

export interface Resolution {
  readonly after: number;
  readonly cause: CauseKey;
  /** Nobody, unless said. */
  readonly side?: ResponsibleSide;
  readonly rating?: number;
  readonly comment?: string;
  /** An agent filled it in during a call. */
  readonly ratedByPhone?: true;
  readonly secondTry?: SecondTry;
}

export type Unresolved = Exclude<TicketStatus, 'resolved' | 'closed'>;

export interface Attachment {
  readonly kind: 'photo' | 'screenshot' | 'recording' | 'document';
  readonly name: string;
}

interface Story {
  readonly key: string;
  readonly category: ShippedCategoryKey;
  readonly channel: Channel;
  readonly nature: Nature;
  /** The customer's own contact, unless said. */
  readonly source?: Source;
  /** Calm, unless said. */
  readonly emotion?: Emotion;
  /** At first; normal, unless said. */
  readonly priority?: Priority;
  /** One customer, unless said. */
  readonly extent?: Extent;
  /** How many tickets tell it, before the rest is filled up: 3, unless said. */
  readonly times?: number;
  readonly products?: readonly ProductKey[];
  /** One when there is a product, unless said. */
  readonly orders?: 0 | 1 | 2;
  /** How many days before it was ordered; 3, unless said. */
  readonly bought?: number | string;
  /** The key of a customer, when it can only be theirs. */
  readonly customers?: readonly string[];
  readonly anonymous?: true;
  readonly contactPerson?: string;
  /** Texts may name these in braces; each ticket takes one of each. */
  readonly varies?: Readonly<Record<string, readonly string[]>>;
  readonly description: string;
  readonly customersWords?: string;
  readonly demand?: string;
  readonly tags?: readonly string[];
  readonly remarks?: string;
  readonly fields?: Readonly<Record<string, string | number | boolean>>;
  readonly attachments?: readonly Attachment[];
  readonly external?: { readonly agency: ComplaintAgency; readonly number: string; readonly inHours: number };
  readonly restricted?: true;
  readonly steps: readonly Step[];
  readonly solutions?: readonly Offer[];
  readonly priorityChange?: { readonly after: number; readonly to: Priority; readonly because: string };
  readonly escalated?: {
    readonly after: number;
    readonly to: 'senior' | 'lead' | 'supervisor';
    readonly because: string;
  };
  readonly followUp?: { readonly text: string; readonly inHours: number; readonly outcome?: string };
  readonly reopened?: { readonly resolvedAfter: number; readonly after: number };
  /** It is about the same order of the same customer as a ticket of another matter. */
  readonly follows?: {
    readonly matter: string;
    readonly as: LinkKind;
    readonly hours: number;
  };
  /** The hours of the day in which it begins, both included, where the story names a time. */
  readonly hours?: readonly [from: number, to: number];
  /** All its tickets came within an hour or two. */
  readonly outbreak?: { readonly daysAgo: number; readonly hour: number };
}

/**
 * A matter of the desk as a story that several customers may tell. Besides what varies, texts may name
 * {product} {price} {order} {order2} {ordered} {name} {agent} {city} {carrier} {tracking} {time} days as
 * {day+2}, or {date+2} for a field, and the time in so many minutes as {clock+90}.
 */
export type Matter = Story &
  (
    | { readonly resolved: Resolution; readonly unresolved?: never }
    | { readonly unresolved: Unresolved; readonly resolved?: never }
  );
