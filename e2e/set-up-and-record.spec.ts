import { expect, type Locator, type Page, test } from '@playwright/test';
import { freshFolder, type Huiyin, startHuiyin } from './huiyin.ts';

const password = 'correct horse battery staple';
let folder: ReturnType<typeof freshFolder>;
let huiyin: Huiyin;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = freshFolder();
  huiyin = await startHuiyin(folder.folder);
});
test.afterAll(async () => {
  await huiyin.kill('SIGTERM');
  folder.remove();
});

test('the set-up page makes the first account, which can sign in', async ({ page }) => {
  await page.goto(huiyin.setUpAddress!);
  await page.getByLabel('公司或团队名称').fill('回音生活');
  await page.getByLabel('姓名').fill('张三');
  await page.getByLabel('邮箱').fill('zhang');
  const passwords = page.locator('input[type=password]');
  for (let at = 0; at < (await passwords.count()); at++) await passwords.nth(at).fill(password);
  await page.getByRole('button', { name: '完成设置' }).click();
  await expect(page.getByText('邮箱格式不正确')).toBeVisible();
  await page.getByLabel('邮箱').fill('zhang@example.com');
  await pressWhileItMoves(page, page.getByRole('button', { name: '完成设置' }));

  await expect(page).toHaveURL(/sign-in/);
  await signIn(page);
  await expect(page.getByRole('link', { name: '工单' }).first()).toBeVisible();
});

test('who is not signed in comes to the sign-in page, however late its words come', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: huiyin.url, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.route(/zh_CN/, async (route) => {
    await page.waitForURL(/sign-in/, { waitUntil: 'commit' });
    await route.continue();
  });
  await page.goto('/');
  await expect(page.getByLabel('邮箱或用户名')).toBeVisible();
  await context.close();
});

test('a button keeps its name while it waits and after, even where the end of a movement is missed', async ({
  page,
}) => {
  await page.goto(`${huiyin.url}/sign-in`);
  await page.addStyleTag({ content: '* { transition: none !important }' });
  await page.getByLabel('邮箱或用户名').fill('zhang@example.com');
  await page.getByLabel('密码', { exact: true }).fill('a wrong password');
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/sessions', async (route) => {
    await held;
    await route.continue();
  });
  const button = page.getByRole('button', { name: '登录', exact: true });
  await button.click();

  await expect(page.locator('button.ant-btn-loading')).toBeVisible();
  await expect(button).toBeVisible();
  answer();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(button).toBeVisible();
  await expect(button.locator('.anticon')).toHaveCount(0);
});

test('a record appears to a colleague at once, without reloading', async ({ browser }) => {
  const [agent, colleague] = [await signedInPage(browser), await signedInPage(browser)];
  await colleague.goto(`${huiyin.url}/tickets`);

  await agent.goto(`${huiyin.url}/tickets/new`);
  await record(agent, '登录后提示“网络错误”，无法进入首页');

  await expect(colleague.getByText('登录后提示“网络错误”，无法进入首页').first()).toBeVisible();
});

test('kill -9 in the middle of typing and of saving loses nothing saved and nothing typed', async ({
  browser,
}) => {
  const page = await signedInPage(browser);
  await page.goto(`${huiyin.url}/tickets/new`);
  await page.getByLabel('问题描述').fill('物流七天没有更新，客户要求今天答复');
  const address = page.url();
  const { port } = new URL(huiyin.url);

  await huiyin.kill('SIGKILL');
  huiyin = await startHuiyin(folder.folder, { port: Number(port) });
  await page.goto(address);

  await expect(page.getByLabel('问题描述')).toHaveValue('物流七天没有更新，客户要求今天答复');
  await page.getByRole('combobox', { name: '客户', exact: true }).fill('客户-李');
  await page.getByText('新建客户').first().click();
  const sent = page.waitForRequest((asked) => asked.method() === 'POST' && asked.url().endsWith('/tickets'));
  await page.keyboard.press('Control+Enter');
  await sent;
  await huiyin.kill('SIGKILL');
  huiyin = await startHuiyin(folder.folder, { port: Number(port) });
  await expect(async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/已记录/).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 30_000 });

  await page.goto(`${huiyin.url}/tickets`);
  await expect(page.getByText('登录后提示“网络错误”，无法进入首页').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '物流七天没有更新' })).toHaveCount(1);
});

/** As when a line above it comes or goes while the mouse is down: the press counts all the same. */
async function pressWhileItMoves(page: Page, button: Locator) {
  await button.hover();
  await page.mouse.down();
  await page.evaluate(() => document.querySelector('form')!.style.setProperty('padding-top', '80px'));
  await page.mouse.up();
}

async function signIn(page: Page) {
  await page.getByLabel('邮箱或用户名').fill('zhang@example.com');
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

async function signedInPage(browser: import('@playwright/test').Browser, options: object = {}) {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  const page = await context.newPage();
  await page.goto(`${huiyin.url}/sign-in`);
  await signIn(page);
  return page;
}

async function record(page: Page, description: string) {
  const customer = page.getByRole('combobox', { name: '客户', exact: true });
  await customer.fill('客户-张');
  await page.getByText('新建客户').first().click();
  await page.getByLabel('问题描述').fill(description);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/已记录/).first()).toBeVisible();
}
