import { expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

const numbers = Array.from({ length: 7 }, (_, at) => at);

async function list({ after, most }: { after?: string; most: number }) {
  const from = Number(after ?? 0);
  const found = numbers.slice(from, from + most);
  return { found, next: from + most < numbers.length ? String(from + most) : null };
}

test.each([
  [3, [[0, 1, 2], [3, 4, 5], [6]]],
  [7, [numbers]],
  [50, [numbers]],
])('by %i, each row comes once and in order', async (most, pages) => {
  const got = await Array.fromAsync(pagesOf(list, { most }), ({ found }) => found);

  expect(got).toEqual(pages);
});

test('it goes on where it is told to', async () => {
  const [page] = await Array.fromAsync(pagesOf(list, { most: 5, after: '4' }));

  expect(page?.found).toEqual([4, 5, 6]);
});
