import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { migrateDatabase } from '#platform/migrate';
import { databaseNamed } from '#testing/database-named';
import { shippedRoles } from './shipped-roles.ts';

const migrations = join(import.meta.dirname, '../../../../migrations');

/** What an installation of the first migration holds: a permission that came since is given by a migration of its own. */
const first = {
  agent:
    'customers.consent customers.read customers.reveal customers.write phrases.use staff.read ' +
    'tickets.assign tickets.merge tickets.note tickets.open tickets.read tickets.read-all ' +
    'tickets.work tickets.write-group',
  'senior-agent':
    'customers.consent customers.mark customers.merge customers.read customers.reveal ' +
    'customers.write phrases.use staff.read tickets.assign tickets.merge tickets.note tickets.open ' +
    'tickets.read tickets.read-all tickets.work tickets.write-group',
  lead:
    'customers.consent customers.mark customers.merge customers.read customers.reveal ' +
    'customers.write deadlines.move escalations.take phrases.use roster.manage staff.read ' +
    'tickets.assign tickets.export tickets.merge tickets.note tickets.open tickets.read ' +
    'tickets.read-all tickets.restrict tickets.work tickets.write-all tickets.write-group',
  supervisor:
    'alarms.take calendars.manage categories.manage closing-rules.manage customers.consent ' +
    'customers.mark customers.merge customers.personal-requests customers.read customers.reveal ' +
    'customers.write deadlines.move escalations.take-last fields.manage groups.manage phrases.share ' +
    'phrases.use policies.manage roster.manage staff.read tickets.assign tickets.export ' +
    'tickets.export-many tickets.merge tickets.import tickets.note tickets.open tickets.read ' +
    'tickets.read-all tickets.restrict tickets.work tickets.write-all tickets.write-group ' +
    'webhooks.manage',
  'department-head': 'staff.read tickets.note tickets.read tickets.read-department',
  collaborator: 'staff.read tickets.note tickets.read tickets.read-department',
  'finance-approver': 'staff.read',
  inspector: 'staff.read tickets.read tickets.read-all',
  manager: 'staff.read',
  'business-administrator':
    'calendars.manage categories.manage closing-rules.manage fields.manage phrases.share phrases.use ' +
    'policies.manage staff.read',
  'system-administrator':
    'alarms.take departments.manage groups.manage organisation.manage mails.manage outbound.manage ' +
    'roles.manage sample.manage staff.manage staff.read webhooks.manage',
  'audit-administrator': 'alarms.take audit-log.read staff.read',
};

test('an upgraded installation allows what a new one does, but for what somebody changed', async () => {
  const { url, query } = await firstInstallation();
  await query(`update roles set name = '组长', permissions = array_remove(permissions, 'deadlines.move')
    where code = 'lead'`);
  await query(
    `insert into roles (id, name, permissions) values ('${randomUUID()}', '夜班', '{tickets.read}')`,
  );

  await migrateDatabase(url);

  const { rows } = await query('select code, name, permissions from roles');
  const allowed = (code: string | null) => rows.find((role) => role.code === code)?.permissions.toSorted();
  for (const { code, permissions } of shippedRoles.filter((role) => role.code !== 'lead'))
    expect([code, allowed(code)]).toEqual([code, permissions.toSorted()]);
  expect(allowed('lead')).toEqual(
    shippedRoles
      .find(({ code }) => code === 'lead')!
      .permissions.filter((held) => held !== 'deadlines.move')
      .sort(),
  );
  expect(rows.find(({ code }) => code === 'lead')!.name).toBe('组长');
  expect(allowed(null)).toEqual(['tickets.read']);
});

/** A database as the first migration left it, with the roles of that day. */
async function firstInstallation() {
  const server = inject('postgresUrl');
  const name = `upgraded_${randomUUID().replaceAll('-', '')}`;
  await asked(server, `create database ${name}`);
  onTestFinished(async () => void (await asked(server, `drop database ${name}`)));
  const url = databaseNamed(server, name);
  await migrateFirst(url);
  for (const [code, permissions] of Object.entries(first))
    await asked(
      url,
      `insert into roles (id, code, name, permissions)
        values ('${randomUUID()}', '${code}', '${code}', '{${permissions.replaceAll(' ', ',')}}')`,
    );
  return { url, query: (statement: string) => asked(url, statement) };
}

async function migrateFirst(url: string) {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-first-'));
  const client = new pg.Client({ connectionString: url });
  try {
    const journal = JSON.parse(readFileSync(join(migrations, 'meta/_journal.json'), 'utf8'));
    mkdirSync(join(folder, 'meta'));
    cpSync(join(migrations, '0000_initial.sql'), join(folder, '0000_initial.sql'));
    writeFileSync(
      join(folder, 'meta/_journal.json'),
      JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
    );
    await client.connect();
    await migrate(drizzle(client), { migrationsFolder: folder });
  } finally {
    await client.end();
    rmSync(folder, { recursive: true });
  }
}

async function asked(connectionString: string, statement: string) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}
