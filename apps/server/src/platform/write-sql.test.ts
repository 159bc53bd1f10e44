import { and, arrayContains, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { CasingCache } from 'drizzle-orm/casing';
import {
  alias,
  integer,
  jsonb,
  PgDialect,
  pgEnum,
  pgSchema,
  pgTable,
  QueryBuilder,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { writeSql } from './write-sql.ts';

const mood = pgEnum('mood', ['calm', 'upset']);
const people = pgTable('people', {
  id: uuid().primaryKey(),
  fullName: text().notNull(),
  moodNow: mood(),
  tags: text().array(),
  held: jsonb(),
  seenAt: timestamp({ withTimezone: true }),
  bossId: uuid(),
});
const rooms = pgSchema('house').table('rooms', { id: integer().primaryKey(), ownerId: uuid() });
const boss = alias(people, 'boss');
const select = new QueryBuilder({ casing: 'snake_case' });
const at = new Date('2030-01-02T03:04:05.678Z');
const idle = select.$with('idle').as(select.select().from(people).where(eq(people.moodNow, 'calm')));

const statements: [string, SQL][] = [
  ['values of every kind', sql`select ${1}, ${null}, ${'a?'}, ${true}, ${at}, ${{ a: 1 }}, ${undefined}`],
  ['lists, also empty and nested', sql`x in ${[1, 'b', sql`c`]} and y in ${[]} and z in ${[[1, 2], [3]]}`],
  [
    'names',
    sql`${people} ${people.fullName} ${boss.seenAt} ${rooms} ${rooms.ownerId} ${sql.identifier('a"b')} ${mood}`,
  ],
  [
    'placeholders',
    sql`${sql.placeholder('a')} ${sql.param(sql.placeholder('b'), people.seenAt)} ${sql.placeholder('a')}`,
  ],
  ['what is written out', sql`${1} ${sql`${people.moodNow} in ${['calm', "o'"]}`.inlineParams()} ${2}`],
  [
    'conditions',
    and(eq(people.seenAt, at), arrayContains(people.tags, ['"x"']), eq(people.held, { a: [1] }))!,
  ],
  [
    'a query with joins, subqueries and names of its own',
    select
      .with(idle)
      .select({ n: count().as('n'), name: boss.fullName, rows: sql`(${select.select().from(rooms)})` })
      .from(people)
      .innerJoin(boss, eq(boss.id, people.bossId))
      .where(inArray(people.id, select.select({ id: idle.id }).from(idle)))
      .groupBy(boss.fullName)
      .orderBy(sql`n desc`)
      .limit(5)
      .getSQL(),
  ],
];

test.each(statements)('%s: the same text and values as Drizzle writes', (_, statement) => {
  const { escapeName, escapeParam, escapeString } = new PgDialect();
  const config = { casing: new CasingCache('snake_case'), escapeName, escapeParam, escapeString };

  const { sql, params } = statement.toQuery(config);

  expect(writeSql(statement, config)).toEqual({ sql, params });
});
