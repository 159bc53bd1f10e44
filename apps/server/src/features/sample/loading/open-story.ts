import type { EntryId } from '@huiyin/contract/ids';
import { shippedCategoryId } from '#features/categories';
import { openTicket } from '#features/tickets';
import { newId } from '#platform/ids';
import type { PlannedTicket } from '../plan.ts';
import { attachToOpening } from './attach-files.ts';
import type { Stage } from './stage.ts';

/** The ticket as it was first recorded. */
export async function openStory(stage: Stage, story: PlannedTicket) {
  const { cast, ticketId } = stage;
  const { openedBy, openedAt, handlers, priorities, external, link: _, ...said } = story;
  const opener = openedBy ? cast.actor(openedBy) : 'customer';
  const [first] = handlers;
  const takenAtOnce = first && first.handler === openedBy && first.at <= openedAt;
  const entryId = newId<EntryId>();
  await openTicket(stage.at(openedAt, opener), {
    id: ticketId,
    openingId: entryId,
    customerId: story.customer ? cast.customer(story.customer) : null,
    channel: said.channel,
    source: said.source,
    nature: said.nature,
    emotion: said.emotion,
    extent: said.extent,
    contactPerson: said.contactPerson,
    orderNumbers: [...said.orderNumbers],
    externalComplaint: external,
    description: said.description,
    customersWords: said.customersWords,
    demand: said.demand,
    categoryId: shippedCategoryId(said.category),
    product: said.product,
    tags: [...said.tags],
    remarks: said.remarks,
    fields: stage.fieldValues(said.fields),
    recordingConsent: said.recordingConsent,
    occurredAt: said.occurredAt,
    priority: priorities[0]!.priority,
    groupId: cast.group(said.group),
    ...(takenAtOnce ? { handlerId: cast.person(first.handler) } : {}),
  });
  const receiver = openedBy ?? first?.handler ?? 'chen-jing';
  await attachToOpening(stage.at(openedAt, cast.actor(receiver)), said.attachments, { ticketId, entryId });
}
