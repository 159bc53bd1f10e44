import { expect, type Page, test } from '@playwright/test';
import { text as linkText } from '../apps/console/src/features/tickets/links/text.ts';
import { newId, type OwnDesk, openOwnDesk } from './own-desk.ts';

let desk: OwnDesk;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  desk = await openOwnDesk(browser);
  page = desk.page;
});
test.afterAll(() => desk.leave());

test('two tickets are merged, told together, and go home with what was written for each', async () => {
  const customerId = await addCustomer('王芳');
  const stays = await desk.openTicket({ customerId, description: '登录后提示网络错误' });
  const goes = await desk.openTicket({ customerId, description: '登录一直转圈' });
  await page.goto(`/tickets/${stays.id}`);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '合并工单' }).click();
  const dialog = page.getByRole('dialog');
  const other = dialog.getByRole('combobox', { name: linkText.which.zh });
  await other.fill(goes.number);
  await expect(page.getByRole('option', { name: /登录一直转圈/ })).toBeAttached();
  await other.press('Enter');
  await expect(dialog.getByText('并入后关闭')).toBeVisible();
  await dialog.getByRole('button', { name: '合并工单' }).click();
  await expect(page.getByText('已并入：')).toBeVisible();

  await page.goto(`/tickets/${goes.id}`);
  await expect(page).toHaveURL(new RegExp(stays.id));
  await desk.send('POST', `/tickets/${goes.id}/ratings`, { id: newId(), score: 4, comment: '规则清楚了' });
  const rated = page.getByRole('listitem').filter({ hasText: `来自工单 ${goes.number}` });
  await expect(rated.getByText('4 分', { exact: true })).toBeVisible();
  await desk.send('POST', `/tickets/${goes.id}/notes`, { id: newId(), body: '写给被合并的工单' });
  await page.getByLabel('写下发生的事').fill('写给保留的工单');
  await page.getByRole('button', { name: '保存备注' }).click();
  await expect(story().getByText('写给保留的工单')).toBeVisible();
  await expect(story().getByText('写给被合并的工单')).toBeVisible();

  await page.getByRole('button', { name: '撤销合并' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '撤销合并' }).click();
  await expect(story().getByText('写给被合并的工单')).toHaveCount(0);
  await expect(story().getByText('写给保留的工单')).toBeVisible();
  await expect(rated).toHaveCount(0);
  await page.goto(`/tickets/${goes.id}`);
  await expect(story().getByText('写给被合并的工单')).toBeVisible();
  await expect(story().getByText('写给保留的工单')).toHaveCount(0);
});

test('what is about another matter becomes a ticket of its own', async () => {
  const { id } = await desk.openTicket({ description: '发票抬头写错' });
  await desk.send('POST', `/tickets/${id}/notes`, { id: newId(), body: '客户另问积分何时到账' });
  await page.goto(`/tickets/${id}`);
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: '拆分工单' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('客户另问积分何时到账').click();
  await dialog.getByLabel('新工单的问题描述').fill('会员积分未到账');
  await dialog.getByRole('button', { name: '拆分工单' }).click();

  await expect(page.getByRole('heading', { name: '会员积分未到账' })).toBeVisible();
  await expect(story().getByText('客户另问积分何时到账')).toBeVisible();
  await expect(page.getByRole('region', { name: '关联工单' }).getByText('发票抬头写错')).toBeVisible();
});

test('a customer who is here twice is found, merged, and parted with what is theirs', async () => {
  const contact = '13755550101';
  const stays = await addCustomer('欧阳晓燕', { contact });
  const goes = await addCustomer('歐陽曉燕', { contact, specialNeeds: ['对花生过敏'], addAnyway: true });
  const brought = await desk.openTicket({ customerId: goes, description: '奶瓶有裂纹' });
  await page.goto('/customers/duplicates');
  await page.getByRole('button', { name: /比较后合并/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('137****0101')).toHaveCount(2);
  await dialog
    .getByText('一并归入：工单 1', { exact: false })
    .or(dialog.getByText('工单 1'))
    .first()
    .waitFor();
  await dialog.getByRole('button', { name: '合并客户' }).click();

  await expect(page.getByText('已并入：')).toBeVisible();
  const kept = page.url().split('/').at(-1)!;
  const gone = kept === stays ? goes : stays;
  await expect(page.getByRole('main').getByText('对花生过敏').first()).toBeVisible();
  await page.goto(`/customers/${gone}`);
  await expect(page).toHaveURL(new RegExp(kept));
  const since = await desk.openTicket({ customerId: kept, description: '合并后来电催促' });

  await page.getByRole('button', { name: /撤销与/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /合并后来电催促/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: '撤销合并' }).click();
  await expect(page.getByText('已并入：')).toHaveCount(0);
  expect(await customerOf(since.id)).toBe(gone);
  expect(await customerOf(brought.id)).toBe(goes);

  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto(`/tickets/${brought.id}`);
  await expect(page.getByText('对花生过敏').first()).toBeInViewport();
});

const story = () => page.getByRole('list', { name: '沟通记录' });

async function addCustomer(name: string, given: object = {}): Promise<string> {
  return (await desk.send('POST', '/customers', { id: newId(), name, ...given })).id;
}

const customerOf = async (ticketId: string) => (await desk.send('GET', `/tickets/${ticketId}`)).customerId;
