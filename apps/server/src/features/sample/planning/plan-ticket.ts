import type { PlannedTicket } from '../plan.ts';
import { HOUR, MINUTE } from './desk-hours.ts';
import { fieldValues } from './field-values.ts';
import { entriesOf } from './plan-entries.ts';
import { followUpsOf } from './plan-follow-ups.ts';
import { afterwardsOf } from './plan-ratings.ts';
import { solutionsOf } from './plan-solutions.ts';
import { statusesOf } from './plan-statuses.ts';
import type { Scene } from './scene.ts';
import type { Telling } from './share-out.ts';

export const keyOf = ({ matter, turn }: Telling) => `${matter.key}-${turn + 1}`;

/** One matter as it happened to one customer. */
export function planTicket(scene: Scene, link: PlannedTicket['link'] = null): PlannedTicket {
  const { matter, known, handlers } = scene;
  const { resolved } = matter;
  const entries = entriesOf(scene);
  const afterwards = afterwardsOf(scene, solutionsOf(scene, entries));
  return {
    ...{ key: keyOf(scene), link, handlers },
    ...partiesOf(scene),
    ...detailsOf(scene),
    ...statusesOf(scene, afterwards.ratings),
    priorities: prioritiesOf(scene),
    attachments: attachmentsOf(scene),
    departments: [...new Set(matter.steps.flatMap(({ department }) => department ?? []))],
    entries: [...entries, ...afterwards.entries],
    solutions: afterwards.solutions,
    followUps: followUpsOf(scene),
    ratings: afterwards.ratings,
    orderNumbers: known.orderNumbers,
    product: known.product?.model ?? '',
    resolution: resolved ? { cause: resolved.cause, side: resolved.side ?? null } : null,
  };
}

function partiesOf({ matter, known, group, taker, handlers, began, word }: Scene) {
  const { customer } = known;
  const { channel, restricted, external } = matter;
  return {
    customer: customer?.key ?? null,
    contactPerson: matter.contactPerson ?? customer?.contactPerson ?? '',
    group,
    openedBy: cameByItself(matter) ? null : taker,
    recordingConsent: channel === 'phone' ? consentOf(customer?.consents.recording) : null,
    restrictedTo: restricted
      ? [...new Set([...handlers.map(({ handler }) => handler), 'chen-jing' as const])]
      : null,
    external: external
      ? {
          agency: external.agency,
          number: word(external.number),
          dueAt: new Date(began.getTime() + external.inHours * HOUR),
        }
      : null,
  };
}

function detailsOf({ matter, began, word }: Scene) {
  const {
    channel,
    nature,
    category,
    source = 'contact',
    emotion = 'calm',
    extent = 'one',
    tags = [],
  } = matter;
  return {
    ...{ channel, source, nature, emotion, extent, category, tags },
    occurredAt: new Date(Math.floor(began.getTime() / MINUTE) * MINUTE),
    openedAt: began,
    description: word(matter.description),
    customersWords: word(matter.customersWords ?? ''),
    demand: word(matter.demand ?? ''),
    remarks: word(matter.remarks ?? ''),
    fields: fieldValues(matter, word),
  };
}

function prioritiesOf({ matter, began, moments }: Scene): PlannedTicket['priorities'] {
  const first = { at: began, priority: matter.priority ?? 'normal', because: '' } as const;
  const { priorityChange } = matter;
  return priorityChange
    ? [
        first,
        { at: moments(priorityChange.after), priority: priorityChange.to, because: priorityChange.because },
      ]
    : [first];
}

function attachmentsOf({ matter, began, taker }: Scene): PlannedTicket['attachments'] {
  const by = cameByItself(matter) ? 'customer' : taker;
  return (matter.attachments ?? []).map((attachment) => ({ ...attachment, at: began, by }));
}

const cameByItself = ({ steps }: Scene['matter']) => steps[0]!.kind === 'message-in';

function consentOf(recording: boolean | undefined): PlannedTicket['recordingConsent'] {
  if (recording === undefined) return 'not-asked';
  return recording ? 'given' : 'declined';
}
