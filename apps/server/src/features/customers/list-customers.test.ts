import type { CustomerMarkId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCustomer } from '#factories/customers';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { countCustomers } from './count-customers.ts';
import type { CustomerFilter } from './filter.ts';
import { listCustomers } from './list-customers.ts';
import { markCustomer } from './mark-customer.ts';

const app = useTestApp();
const agent = () => app.as(staffActor());

test('filters by level, mark, tag and words, and counts the same', async () => {
  const { id: staffId } = await app.given(makeStaff);
  const vip = await app.given((ctx) =>
    makeCustomer(ctx, { name: '欧阳一', level: 'high-value', tags: ['母婴'] }),
  );
  const plain = await app.given((ctx) => makeCustomer(ctx, { name: '欧阳二' }));
  const marked = app.as(staffActor(undefined, { id: staffId }));
  const mark = { id: newId<CustomerMarkId>(), kind: 'blacklist' as const, reason: '恶意刷单' };
  await markCustomer(marked, { ...mark, customerId: plain.id });

  for (const [filter, ids] of [
    [{ level: 'high-value' }, [vip.id]],
    [{ tag: '母婴' }, [vip.id]],
    [{ mark: 'blacklist' }, [plain.id]],
    [{ mark: 'malicious-claims' }, []],
    [{ words: '欧阳', level: 'new' }, [plain.id]],
  ] as [CustomerFilter, string[]][]) {
    const { customers } = await listCustomers(agent(), filter);
    expect(customers.map(({ id }) => id)).toEqual(ids);
    expect(await countCustomers(agent(), filter)).toEqual({ count: ids.length, more: false });
  }
  const { customers } = await listCustomers(agent(), { mark: 'blacklist' });
  expect(customers[0]?.marks).toEqual(['blacklist']);
});

test('pages follow each other without gap or repetition', async () => {
  await app.given(async (ctx) => {
    for (let nth = 0; nth < 120; nth++) await makeCustomer(ctx, { tags: ['分页'] });
  });

  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { customers, next } = await listCustomers(agent(), { tag: '分页', ...(after ? { after } : {}) });
    seen.push(...customers.map(({ id }) => id));
    after = next ?? undefined;
  } while (after);

  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});
