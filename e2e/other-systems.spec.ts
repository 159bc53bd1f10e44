import { createHmac } from 'node:crypto';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { pathText, text as systemText } from '../apps/console/src/features/orders/systems/text.ts';
import { text as orderText } from '../apps/console/src/features/orders/text.ts';
import { text as outboundText } from '../apps/console/src/features/outbound/text.ts';
import { text as webhookText } from '../apps/console/src/features/webhooks/text.ts';
import { text as settingText } from '../apps/console/src/shared/setting-form/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { openOrderSystem, openReceiver, type Received } from './other-systems.ts';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
let desk: OwnDesk;
let page: Page;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let secret: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  desk = await openOwnDesk(browser);
  page = desk.page;
});
test.afterAll(() => desk.leave());

test('what may be called in the own network is allowed one by one', async () => {
  await page.goto('/settings/outbound');
  const place = page.getByLabel(say(outboundText.place));
  const allow = page.getByRole('button', { name: say(outboundText.allow), exact: true });
  await place.fill('0.0.0.0/0');
  await allow.click();
  await expect(page.getByText('网段太大')).toBeVisible();
  for (const wanted of ['10.1.0.0/16', '127.0.0.1']) {
    await place.fill(wanted);
    await allow.click();
    await expect(page.getByRole('listitem').filter({ hasText: wanted })).toBeVisible();
  }

  await page.getByRole('button', { name: say(outboundText.disallowOne, { place: '10.1.0.0/16' }) }).click();
  await expect(page.getByText('10.1.0.0/16')).toHaveCount(0);
  await page.getByRole('button', { name: say(sharedText.undo) }).click();
  await expect(page.getByText('10.1.0.0/16')).toBeVisible();
});

test('an order stands beside its ticket, and a system that hangs is in nobody’s way', async () => {
  const system = await openOrderSystem({ key: 'k-123' });
  await page.goto('/settings/order-systems');
  await page.getByRole('button', { name: say(systemText.add) }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(say(systemText.name), { exact: true }).fill('商城订单');
  await form.getByLabel(say(systemText.url)).fill(system.address);
  await form.getByRole('button', { name: say(systemText.addHeader) }).click();
  await form.getByLabel(say(systemText.headerName, { place: 1 })).fill('X-Api-Key');
  await form.getByLabel(say(systemText.headerValue, { place: 1 })).fill('k-123');
  const places = {
    ...{ status: 'data.status', phone: 'data.phone', amount: 'data.total' },
    ...{ trackingNumber: 'data.parcel.no', steps: 'data.parcel.traces', stepAt: 'time', stepText: 'desc' },
  } as const;
  for (const [name, path] of Object.entries(places)) await form.locator(`input[id$=${name}]`).fill(path);
  await form.locator('input[id$=orderNumber]').fill('20261125001');
  await form.getByRole('button', { name: say(systemText.tryNow), exact: true }).click();
  await expect(form.getByText('138****5678', { exact: true })).toBeVisible();
  await expect(form.getByText(`${say(pathText.stepText)} ·`)).toBeVisible();
  await form.locator('input[id$=stepText]').fill('text');
  await form.getByRole('button', { name: say(sharedText.save) }).click();
  const listed = page.getByRole('listitem').filter({ hasText: '商城订单' });
  await expect(listed).toBeVisible();
  await changeMeanwhile(listed);

  const known = await openTicket('包裹到哪里了', ['20261125001', '20261120404']);
  await page.goto(`/tickets/${known}`);
  const order = page.getByRole('region', { name: say(orderText.order, { number: '20261125001' }) });
  await expect(order.getByText('¥129.50')).toBeVisible();
  await expect(order.getByText('正在派送')).toBeVisible();
  await expect(page.getByText(say(orderText.notFound, { system: '商城订单' }))).toBeVisible();

  system.hang(true);
  await order.getByRole('button').first().click();
  await page.goto(`/tickets/${await openTicket('另一单也没有更新', ['20261125002'])}`);
  await expect(page.getByRole('list', { name: '沟通记录' }).getByText('另一单也没有更新')).toBeVisible();
  await expect(page.getByText(say(orderText.asking))).toBeVisible();
  await expect(page.getByText('商城订单没有及时回应')).toBeVisible();
  system.hang(false);
  await page.getByRole('button', { name: say(orderText.again) }).click();
  await expect(page.getByText(say(orderText.notFound, { system: '商城订单' }))).toBeVisible();
  await page.goto(`/tickets/${known}`);
  await expect(order.getByText('¥129.50')).toBeVisible();
  system.close();
});

test('a webhook arrives signed, is tried again while it fails, and once more by hand', async () => {
  receiver = await openReceiver();
  await page.goto('/settings/webhooks');
  await page.getByRole('button', { name: say(webhookText.add) }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(say(webhookText.name)).fill('电商中台');
  await form.getByLabel(say(webhookText.url)).fill(receiver.url);
  await form.getByRole('combobox', { name: say(webhookText.events) }).fill('ticket.opened');
  await form.getByRole('combobox', { name: say(webhookText.events) }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(form.getByText(say(webhookText.ownEyes))).toBeVisible();
  await form.getByRole('button', { name: say(sharedText.save) }).click();
  secret = await page.getByRole('textbox', { name: say(webhookText.secret) }).inputValue();
  await page.getByRole('button', { name: say(webhookText.close) }).click();

  const first = await openTicket('推送给电商中台');
  await expect.poll(() => receiver.received.map(subjectOf)).toEqual([`ticket:${first}`]);
  expect(isSigned(receiver.received[0]!)).toBe(true);
  expect(isSigned({ ...receiver.received[0]!, body: '{}' })).toBe(false);

  receiver.answer(500);
  const second = await openTicket('对方暂时出错');
  await page.getByRole('button', { name: say(webhookText.log), exact: true }).click();
  const log = page.getByRole('dialog').getByRole('listitem');
  await expect(log).toHaveCount(2);
  await expect.poll(() => sentOf(second).length).toBe(1);
  await desk.turnClock(new Date(Date.now() + 10_000));
  await expect.poll(() => sentOf(second).length).toBe(2);
  receiver.answer(204);
  await desk.turnClock(new Date(Date.now() + 60_000));
  await expect.poll(() => sentOf(second).length).toBe(3);
  await expect(log.first()).toContainText('已送达');
  await log
    .first()
    .getByRole('button', { name: say(webhookText.details) })
    .click();
  await expect(log.first()).toContainText('对方回复 500');

  const before = sentOf(second).length;
  await log
    .first()
    .getByRole('button', { name: say(webhookText.replay) })
    .click();
  await expect.poll(() => sentOf(second).length).toBe(before + 1);
  expect(new Set(sentOf(second).map(idOf)).size).toBe(1);
});

test('kill -9 while webhooks are under way: each arrives, with the same id', async () => {
  receiver.answer('nothing');
  const opened: string[] = [];
  for (let count = 0; count < 5; count++) opened.push(await openTicket(`断电前的第 ${count} 单`));
  await expect.poll(() => sentOf(opened[0]!).length).toBe(1);
  // Later by more than a dead process may keep its turn: there is no need to sit it out.
  await desk.killAndStart(new Date(Date.now() + 12 * 60_000), () => receiver.answer(204));

  await expect.poll(() => opened.every((id) => sentOf(id).length > 0), { timeout: 30_000 }).toBe(true);
  for (const id of opened) expect(new Set(sentOf(id).map(idOf)).size).toBe(1);
  expect(sentOf(opened[0]!).length).toBe(2);
  receiver.close();
});

/** What a colleague changes while the form is open is taken over; what both change stands side by side. */
async function changeMeanwhile(listed: Locator) {
  const { orderSystems } = await desk.send('GET', '/order-systems');
  const { id, headerNames, url, paths, amountUnit, timeLimitSeconds } = orderSystems[0];
  const was = { url, paths, amountUnit, timeLimitSeconds };
  const headers = headerNames.map((name: string) => ({ name, value: null }));
  await listed.getByRole('button', { name: say(systemText.change) }).click();
  const form = page.getByRole('dialog');
  const [name, limit, keep] = [systemText.name, systemText.timeLimit, systemText.keep].map((label) =>
    form.getByLabel(say(label), { exact: true }),
  );
  await limit!.fill('4');
  await name!.fill('官网订单');
  await desk.send('PUT', `/order-systems/${id}`, { ...was, headers, name: '门店订单', keepMinutes: 30 });
  await form.getByRole('button', { name: say(sharedText.save) }).click();

  await expect(form.getByText(say(settingText.changedNamed, { field: '名称' }))).toBeVisible();
  await expect(form.getByText('门店订单')).toBeVisible();
  await expect(keep!).toHaveValue('30');
  await name!.fill('商城订单');
  await form.getByRole('button', { name: say(settingText.keepMine) }).click();
  await expect(form).toBeHidden();
  const [now] = (await desk.send('GET', '/order-systems')).orderSystems;
  expect(now).toMatchObject({ name: '商城订单', timeLimitSeconds: 4, keepMinutes: 30, headerNames });
}

const subjectOf = ({ body }: Received): string => JSON.parse(body).data.subject;
const idOf = ({ headers }: Received) => String(headers['webhook-id']);
const sentOf = (ticketId: string) =>
  receiver.received.filter((one) => subjectOf(one) === `ticket:${ticketId}`);

/** As docs/api.md tells to check it by hand. */
function isSigned({ headers, body }: Received): boolean {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const wanted = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(wanted);
}

async function openTicket(description: string, orderNumbers: string[] = []): Promise<string> {
  return (await desk.openTicket({ description, orderNumbers })).id;
}
