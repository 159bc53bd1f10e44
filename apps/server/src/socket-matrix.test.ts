import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Permission, procedurePermissions } from '@huiyin/contract/permissions';
import { expect, test } from 'vitest';
import { makeFollowUp } from '#factories/follow-ups';
import { makeTicket } from '#factories/tickets';
import { shippedRoles } from '#features/staff';
import type { Actor } from '#platform/actor';
import { newId } from '#platform/ids';
import { mayWatch } from '#platform/watching';
import { anonymous, staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const cwd = import.meta.dirname;
const everybody = shippedRoles.map(({ code }) => code);
const leading = ['lead', 'supervisor'];
const desk = ['agent', 'senior-agent', ...leading];
const readers = [...desk, 'department-head', 'collaborator', 'inspector'];

/** Who may hear of each kind of subject. Of those in `byRow` one hears only where one may see that very thing. */
const rows: Record<string, readonly string[]> = {
  'audit-log': [],
  'bulk-change': [],
  calendar: everybody,
  category: everybody,
  'closing-rules': [],
  customer: desk,
  deadline: everybody,
  department: everybody,
  export: [],
  field: everybody,
  file: [],
  'follow-up': readers,
  group: everybody,
  import: ['supervisor'],
  mail: ['system-administrator'],
  notice: [],
  order: readers,
  'order-system': ['system-administrator'],
  organisation: everybody,
  'outbound-places': ['system-administrator'],
  phrase: [...desk, 'business-administrator'],
  policy: everybody,
  presence: everybody,
  retention: [],
  role: everybody,
  roster: everybody,
  sample: ['system-administrator'],
  staff: everybody,
  ticket: readers,
  'ticket-view': [],
  webhook: ['supervisor', 'system-administrator'],
};

const byRow: Record<string, () => Promise<string>> = {
  'bulk-change': async () => newId(),
  'follow-up': async () => (await app.given(makeFollowUp)).id,
  notice: async () => newId(),
  ticket: async () => (await app.given(makeTicket)).id,
};

test('every kind of subject stands in the matrix', () => {
  const sources = globSync(['features/**/*.ts', '../../console/src/**/*.{ts,tsx}'], { cwd }).map((file) =>
    join(cwd, file),
  );
  const kinds = sources
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        file.endsWith('events.ts')
          ? /=> [`']([a-z-]+)(?:'|:\$)/g
          : /(?:useLive\(|\btell\(\{ subject: )[`']([a-z-]+)/g,
      ),
    ])
    .map(([, kind]) => kind!);

  expect([...new Set(kinds)].filter((kind) => !(kind in rows)).toSorted()).toEqual([]);
  expect(kinds.length).toBeGreaterThan(50);
});

test.each(Object.entries(rows))('%s is heard of by those who may, and by nobody else', async (kind, may) => {
  const heard = await Promise.all(
    shippedRoles.map(async ({ code, permissions }) => {
      const actor = staffActor(permissions);
      const subjects = kind in byRow ? [kind] : [kind, `${kind}:${newId()}`];
      const answers = await Promise.all(subjects.map((subject) => listens(actor, subject)));
      return answers.some(Boolean) ? [code] : [];
    }),
  );

  expect(heard.flat()).toEqual(everybody.filter((code) => may.includes(code)));
  expect(await listens(anonymous, kind)).toBe(false);
});

test.each(Object.entries(byRow))('%s that one may not see is not listened to', async (kind, foreign) => {
  const confined = staffActor(Object.keys(procedurePermissions) as Permission[]);

  expect(await listens(confined, `${kind}:${await foreign()}`)).toBe(false);
});

function listens(actor: Actor, subject: string) {
  const ctx = app.as(actor);
  return ctx.use(mayWatch)(ctx, subject);
}
