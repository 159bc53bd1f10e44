import type { CategoryId, StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeCategory } from '#factories/categories';
import { makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { offerSolutions } from '../solutions/offer-solutions.ts';
import { similarTickets } from './similar-tickets.ts';

const app = useTestApp();

test('what says much the same is found, the likest first, with what was offered; the rest is not', async () => {
  const agent = await agentAt();
  const made = async (description: string, given: Parameters<typeof makeTicket>[1] = {}) =>
    (await app.given((ctx) => makeTicket(ctx, { description, ...given }))).id;
  const like = await made('客户反映扫地机器人充电时外壳烫手，家里有老人');
  const less = await made('客户称扫地机器人充电充不进去');
  await made('客户反映扫地时间太长');
  await made('客户反映积分没有到账');
  const hidden = await made('扫地机器人充电时外壳烫手，已起火', { restrictedTo: [idOf(agent)] });
  await offerSolutions(agent, {
    ticketId: like,
    alternatives: [{ id: newId(), body: '寄回检测，先换新机' }],
  });

  const other = await agentAt();
  const typed = { description: '客户来电，扫地机器人充电时外壳烫手' };
  expect((await similarTickets(other, typed)).tickets).toMatchObject([
    { id: like, solution: '寄回检测，先换新机' },
    { id: less, solution: null },
  ]);
  expect(idsOf(await similarTickets(agent, typed))).toContain(hidden);
  expect(idsOf(await similarTickets(other, { ...typed, not: like }))).toEqual([less]);
  expect(idsOf(await similarTickets(other, { description: '客户' }))).toEqual([]);
  expect(idsOf(await similarTickets(other, { description: '订单 20231008001' }))).toEqual([]);
});

test('what most of them are about is suggested, while it is offered', async () => {
  const agent = await agentAt();
  const [lost, other] = [await app.given(makeCategory), await app.given(makeCategory)];
  const about = (categoryId: CategoryId | null) =>
    app.given((ctx) => makeTicket(ctx, { description: '客户称电饭煲包裹显示签收却没有收到', categoryId }));
  const suggested = async () =>
    (await similarTickets(agent, { description: '电饭煲包裹显示签收，客户没有收到' })).categoryId;

  await about(null);
  expect(await suggested()).toBeNull();
  await about(lost.id);
  expect(await suggested()).toBe(lost.id);
  await about(other.id);
  expect(await suggested()).toBeNull();
  await about(lost.id);
  expect(await suggested()).toBe(lost.id);
  await app.given((ctx) => makeCategory(ctx, { parentId: lost.id }));
  expect(await suggested()).toBeNull();
});

const agentAt = async () => app.as(staffActor(undefined, { id: (await app.given(makeStaff)).id }));
const idOf = ({ actor }: ReturnType<typeof app.as>) => (actor as { id: StaffId }).id;
const idsOf = ({ tickets }: Awaited<ReturnType<typeof similarTickets>>) => tickets.map(({ id }) => id);
