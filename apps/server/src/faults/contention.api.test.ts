import type { TicketId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const TICKETS = 5;
const PEOPLE = 50;

test('of fifty people who change the same tickets one wins each, and the others are told', async () => {
  const [tickets, people] = await cast();
  const versions = await Promise.all(
    tickets.map((id) => people[0]!.tickets.read({ ticketId: id }).then(({ version }) => version)),
  );

  const saves = await Promise.all(
    people.flatMap((person, who) =>
      tickets.map(async (ticketId, which) => {
        const remarks = `第 ${who} 位的备注`;
        const saved = await person.tickets.edit({ ticketId, version: versions[which]!, remarks }).then(
          () => 'saved',
          (error) => error.data?.reason,
        );
        return { ticketId, remarks, saved };
      }),
    ),
  );

  for (const ticketId of tickets) {
    const here = saves.filter((save) => save.ticketId === ticketId);
    const [winner, ...others] = here.filter(({ saved }) => saved === 'saved');
    expect(others).toEqual([]);
    expect(here.filter(({ saved }) => saved === 'ticket.changed-meanwhile')).toHaveLength(PEOPLE - 1);
    expect((await people[0]!.tickets.read({ ticketId })).remarks).toBe(winner!.remarks);
  }
});

test('whoever was told reads again and adds to it: in the end everyone’s part is there, and the story has no gaps', async () => {
  const [tickets, people] = await cast();

  await Promise.all(people.map((person, who) => addPart(person, tickets[who % TICKETS]!, `part-${who}`)));

  const stored = await Promise.all(tickets.map((ticketId) => people[0]!.tickets.read({ ticketId })));
  const parts = stored.flatMap(({ remarks }) => remarks.trim().split(' '));
  expect(parts.sort()).toEqual(people.map((_, who) => `part-${who}`).sort());
  for (const ticketId of tickets) {
    const { lines } = await people[0]!.tickets.timeline({ ticketId });
    const story = lines.toReversed();
    expect(story.map(({ firstSeq }) => firstSeq)).toEqual([
      story[0]!.firstSeq,
      ...story.slice(0, -1).map(({ lastSeq }) => lastSeq + 1),
    ]);
  }
});

type Person = ReturnType<typeof app.api>;

async function addPart(person: Person, ticketId: TicketId, part: string): Promise<void> {
  const { version, remarks } = await person.tickets.read({ ticketId });
  try {
    await person.tickets.edit({ ticketId, version, remarks: `${remarks} ${part}` });
  } catch (error) {
    expect((error as { data?: { reason: string } }).data?.reason).toBe('ticket.changed-meanwhile');
    await addPart(person, ticketId, part);
  }
}

async function cast() {
  const tickets = await app.given((ctx) => eachOf(TICKETS, () => makeTicket(ctx)));
  const people = await app.given((ctx) => eachOf(PEOPLE, () => makeStaff(ctx)));
  return [
    tickets.map(({ id }) => id),
    people.map(({ id }) => app.api(staffActor(undefined, { id }))),
  ] as const;
}

async function eachOf<T>(count: number, make: () => Promise<T>) {
  const made: T[] = [];
  while (made.length < count) made.push(await make());
  return made;
}
