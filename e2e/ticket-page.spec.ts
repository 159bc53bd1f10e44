import { expect, type Locator, type Page, test } from '@playwright/test';
import { type OwnDesk, openOwnDesk } from './own-desk.ts';

let desk: OwnDesk;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  desk = await openOwnDesk(browser);
  page = desk.page;
});
test.afterAll(() => desk.leave());

test('numbers in a description go to their fields by one key', async () => {
  await page.goto('/tickets/new');
  await page
    .getByLabel('问题描述')
    .fill('订单号：20261115629，客户13800138111已投诉到12315，编号：20261121000123');
  await expect(page.getByRole('button', { name: /20261121000123 填入“外部投诉编号”/ })).toBeVisible();

  await page.keyboard.press('Control+b');

  await expect(page.getByLabel('电话或邮箱（选填）')).toHaveValue('13800138111');
  await page.getByLabel('客户姓名').fill('王芳');
  await page.getByText('更多信息').click();
  await expect(page.getByPlaceholder('投诉编号')).toHaveValue('20261121000123');
  await expect(page.getByText('12315 消费者热线')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/已记录/).first()).toBeVisible();
});

test('a contact on an open order is added to its ticket by one key, and taken back', async () => {
  await page.goto('/tickets/new');
  await page.getByLabel('问题描述').fill('客户追问订单20261115629何时退款');
  await expect(page.getByText('同一订单')).toBeVisible();

  await page.keyboard.press('Control+j');
  await expect(page).toHaveURL(/tickets\/[0-9a-f-]{36}$/);
  await expect(page.getByLabel('写下发生的事')).toHaveValue('客户追问订单20261115629何时退款');

  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByLabel('问题描述')).toHaveValue('客户追问订单20261115629何时退款');
});

test('files are added to a ticket by choosing them, and stand in its list and its story', async () => {
  await openFirstTicket();
  const section = page.getByRole('region', { name: '附件' });
  await expect(section.getByText('还没有附件')).toBeVisible();

  await section
    .locator('input[type=file]')
    .setInputFiles({ name: '举证截图.txt', mimeType: 'text/plain', buffer: Buffer.from('已核对') });

  await expect(section.getByRole('link', { name: '下载举证截图.txt' })).toBeVisible();
  await expect(section.getByText('张三')).toBeVisible();
  await expect(page.getByRole('list', { name: '沟通记录' }).getByText('举证截图.txt')).toBeVisible();
});

test('a picture that is pasted and one that is dropped are shown with a record, kept and saved', async () => {
  await page.goto('/tickets/new');
  const description = page.getByLabel('问题描述');
  await description.fill('客户发来破损照片');
  await give(description, 'paste', '正面.png');
  await give(description, 'drop', '底部.png');
  const files = page.getByRole('list', { name: '附件' });
  await expect(files.getByRole('listitem')).toHaveText([/正面.png/, /底部.png/]);

  await page.reload();
  await expect(files.getByRole('listitem')).toHaveText([/正面.png/, /底部.png/]);
  await page.getByRole('combobox', { name: '客户', exact: true }).fill('匿名');
  await page.getByText('匿名客户').first().click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/已记录/).first()).toBeVisible();
  await page.goto('/tickets');
  await page.getByRole('link', { name: '客户发来破损照片' }).click();
  await expect(page.getByRole('region', { name: '附件' }).getByText(/.png/)).toHaveCount(2);
});

test('pictures chosen together all come, in their order, and are leafed through by keyboard', async () => {
  await openFirstTicket();
  const inTheComposer = page.getByRole('main').locator('input[type=file]').first();
  await sendTogether(3);
  await inTheComposer.setInputFiles(['左侧', '正面', '右侧'].map(picture));
  const attached = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^移除/ }) });
  await expect(attached).toHaveText([/左侧/, /正面/, /右侧/]);

  await page.getByRole('tab', { name: '内部备注' }).click();
  await page.getByLabel('写下发生的事').fill('客户发来的照片');
  await page.getByRole('button', { name: '保存备注' }).click();
  const shown = page
    .getByRole('list', { name: '沟通记录' })
    .getByRole('listitem')
    .filter({ hasText: '客户发来的照片' })
    .getByRole('img', { name: '.png' });
  await expect(shown).toHaveCount(3);
  await shown.first().click();
  const large = page.getByRole('dialog', { name: '查看图片' }).getByRole('img', { name: '.png' });
  await expect(large).toHaveAttribute('alt', '左侧.png');
  await page.keyboard.press('ArrowRight');
  await expect(large).toHaveAttribute('alt', '正面.png');
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByRole('button', { name: '上一张' }).click();
  await expect(large).toHaveAttribute('alt', '左侧.png');
  await page.keyboard.press('Escape');
  await expect(large).toBeHidden();
});

test('what is typed in a field survives a reload, and a change by a colleague meanwhile', async () => {
  await openFirstTicket();
  await page.getByRole('button', { name: /修改客户诉求/ }).click();
  await page.getByRole('textbox', { name: '客户诉求' }).fill('全额退款并道歉');
  await page.reload();
  await expect(page.getByRole('textbox', { name: '客户诉求' })).toHaveValue('全额退款并道歉');

  const address = `${desk.url}/api${new URL(page.url()).pathname}`;
  const { version } = await (await page.request.get(address)).json();
  const changed = await page.request.patch(address, {
    data: { version, demand: '换货' },
    headers: { origin: desk.url },
  });
  expect(changed.ok()).toBe(true);

  await expect(page.getByText('同事刚刚修改了此项，请选择保留哪一个')).toBeVisible();
  await expect(page.getByRole('alert').getByText('换货')).toBeVisible();
  await page.getByRole('button', { name: '保存我填写的' }).click();
  await expect(page.getByRole('button', { name: '修改客户诉求: 全额退款并道歉' })).toBeVisible();
});

test('a colleague is named through an input method, which lets no key go', async () => {
  await openFirstTicket();
  const box = page.getByLabel('写下发生的事');
  await box.fill('');
  await page.keyboard.insertText('@张');
  await page.getByRole('menuitem', { name: '张三' }).click();
  await expect(box).toHaveValue('@张三 ');
});

test('a customer is told in plain words, and Enter saves as one chose, but never while composing', async () => {
  await openFirstTicket();
  await page.getByRole('tab', { name: '登记对外联系' }).click();
  const box = page.getByLabel('写下发生的事');
  await box.fill('已请运维重启服务');
  await page.getByRole('button', { name: '“运维”改为“系统维护同事”' }).click();
  await expect(box).toHaveValue('已请系统维护同事重启服务');

  await page.getByRole('combobox', { name: 'Enter 键' }).click();
  await page.getByTitle('Enter 保存', { exact: true }).click();
  await box.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true });
  await expect(box).toHaveValue('已请系统维护同事重启服务');
  await box.press('Enter');
  await expect(box).toHaveValue('');
  await expect(page.getByText('已请系统维护同事重启服务')).toBeVisible();
});

test('phrases open on a phone where one writes, and Enter takes the first that is found', async () => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openFirstTicket();
  const phrases = page.getByRole('button', { name: '快捷短语' });
  await phrases.click();
  await expect(page.getByLabel('查找快捷短语')).toBeFocused();
  await expect(phrases).toBeInViewport();
  await page.getByLabel('查找快捷短语').fill('电话开场');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '写下发生的事' })).toHaveValue(/您好/);
  await page.setViewportSize({ width: 1440, height: 900 });
});

test('a record is begun on the page of the customer it is for', async () => {
  await openFirstTicket();
  await page.getByRole('main').getByRole('link', { name: '王芳', exact: true }).click();
  await page.getByRole('link', { name: '为该客户新建记录' }).click();
  await expect(page.getByText('王芳 138****8111')).toBeVisible();
  await expect(page.getByRole('button', { name: '更换客户' })).toBeVisible();
});

test('what is sought among the customers goes with the list it was for', async () => {
  const toCustomers = page.getByRole('navigation').getByRole('link', { name: '客户', exact: true }).first();
  await toCustomers.click();
  const sought = page.getByRole('search').getByRole('textbox');
  await sought.fill('王芳');
  await expect(page).toHaveURL(/words=/);
  await toCustomers.click();

  await expect(sought).toHaveValue('');
  await expect(page).toHaveURL(/customers$/);
  await page.goBack();
  await expect(sought).toHaveValue('王芳');

  const tag = page.getByRole('search').getByRole('combobox', { name: '标签' });
  await tag.fill('月结');
  await tag.press('Enter');
  await expect(page).toHaveURL(/words=.*tag=/);
});

const picture = (name: string) => ({
  ...{ name: `${name}.png`, mimeType: 'image/png' },
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});

/** Lets a picture come from the clipboard, or be let go over this field. */
const give = (field: Locator, how: 'paste' | 'drop', name: string) =>
  field.evaluate(
    (element, { how, name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/png' }));
      const options = { bubbles: true, cancelable: true, clipboardData: data, dataTransfer: data };
      element.dispatchEvent(how === 'paste' ? new ClipboardEvent(how, options) : new DragEvent(how, options));
    },
    { how, name, bytes: [...picture(name).buffer] },
  );

/** Lets so many uploads go only once all have begun, so that they end together. */
async function sendTogether(count: number) {
  const begun: (() => Promise<void>)[] = [];
  await page.route('**/api/files', async (route) => {
    if (begun.push(() => route.continue()) === count) await Promise.all(begun.map((go) => go()));
  });
}

async function openFirstTicket() {
  await page.goto('/tickets');
  await page.getByRole('link', { name: /20261121000123/ }).click();
  await expect(page.getByRole('region', { name: '工单信息' })).toBeVisible();
}
