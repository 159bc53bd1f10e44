import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { staffActor, useTestApp } from '#testing/app';
import { prepared } from './prepared.ts';

const app = useTestApp();

test('each actor is answered by what holds for that actor, at every asking by what is given', async () => {
  const said = prepared(({ db, actor }) =>
    db
      .select({
        id: sql<string>`${'id' in actor ? actor.id : ''}::text`,
        word: sql<string>`${sql.placeholder('word')}::text`,
      })
      .from(sql`(values (1)) as one`),
  );
  const [one, other] = [staffActor(), staffActor()];

  for (const word of ['早', '晚']) {
    expect(await said(app.as(one), { word })).toEqual([{ id: one.id, word }]);
    expect(await said(app.as(other), { word })).toEqual([{ id: other.id, word }]);
    expect(await app.as(one).transaction((ctx) => said(ctx, { word }))).toEqual([{ id: one.id, word }]);
  }
});
