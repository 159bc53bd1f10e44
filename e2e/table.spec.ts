import { readFileSync } from 'node:fs';
import { rowProblems } from '@huiyin/contract/row-problems';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { text as exportsText } from '../apps/console/src/features/exports/text.ts';
import { statusText, text, verdictText } from '../apps/console/src/features/imports/text.ts';
import { text as organisationText } from '../apps/console/src/features/organisation/text.ts';
import { text as staffText } from '../apps/console/src/features/staff/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import {
  BROKEN_ROWS,
  MESSY_ROWS,
  unknownCategory,
  unknownPerson,
} from '../apps/server/src/features/table/imports/fixtures/messy-records.ts';
import { signIn } from './desk.ts';
import { expectAccessible } from './every-page.ts';
import { freshFolder, type Huiyin, startHuiyin } from './huiyin.ts';
import { messyWorkbook, monthlyWorkbook, putRight } from './messy-records.ts';
import { wordingIn } from './wording.ts';

const name = '张三';
const administrator = { account: 'zhang@example.com', password: 'correct horse battery staple' };
const say = wordingIn('zh-CN');
const writing = new RegExp(`^${say(text.carryOut, { count: '\\d+' })}$`);
const STEP = { timeout: 120_000 };

test.describe.configure({ mode: 'serial' });

let folder: ReturnType<typeof freshFolder>;
let huiyin: Huiyin;

test.beforeAll(async () => {
  folder = freshFolder();
  huiyin = await startHuiyin(folder.folder);
});
test.afterAll(async () => {
  await huiyin.kill('SIGTERM');
  folder.remove();
});

test('a messy workbook comes in, is put right, taken back, and goes out unchanged', async ({ browser }) => {
  test.setTimeout(400_000);
  const context = await browser.newContext({ baseURL: huiyin.url, locale: 'zh-CN' });
  const page = await context.newPage();
  await setUp(page);

  await choosingNothing(page);
  await upload(page, '沟通记录2025.xlsx', await messyWorkbook(name));
  await expectReady(page);
  await choose(page, unknownPerson, say(text.keepName));
  await choose(page, unknownCategory, say(text.newCategory));
  await expect(page.getByText(say(text.judgeFirst))).toBeVisible();
  await expect(page.getByRole('button', { name: writing })).toBeDisabled();
  await page.getByRole('button', { name: say(text.judge) }).click();
  await expectCounts(page, { new: MESSY_ROWS - BROKEN_ROWS, error: BROKEN_ROWS });
  await expectAccessible(page, new URL(page.url()).pathname);
  await carryOut(page, MESSY_ROWS - BROKEN_ROWS);
  const first = page.url();

  const broken = await download(page, say(text.problems));
  const { bytes, rows } = await putRight(broken);
  expect(rows).toBe(BROKEN_ROWS);
  await upload(page, '更正.xlsx', bytes);
  await expectCounts(page, { new: BROKEN_ROWS, error: 0 });
  await carryOut(page, BROKEN_ROWS);

  await page.goto(first);
  await page.getByRole('button', { name: say(text.undo) }).click();
  await page.getByRole('tooltip').getByRole('button').last().click();
  await expectCounts(page, { new: MESSY_ROWS - BROKEN_ROWS });
  await carryOut(page, MESSY_ROWS - BROKEN_ROWS);

  await page.goto('/tickets');
  await upload(page, '导出.xlsx', await exported(page, MESSY_ROWS));
  await expectCounts(page, { new: 0, changed: 0, same: MESSY_ROWS, error: 0 });
  await context.close();
});

test('a colleague whom a file names is invited where it names them', async ({ browser }) => {
  const { page, context } = await signedIn(browser);
  const record =
    '沟通日期,客户信息,沟通渠道,问题描述,处理人\n2026-03-02 09:00,周敏,电话,发票抬头写错,林小雨\n';
  await upload(page, '新同事.csv', Buffer.from(record));
  await expectReady(page);

  await choose(page, '林小雨', say(text.invitePerson));
  const form = page.getByRole('dialog');
  await expect(form.getByLabel(say(staffText.name))).toHaveValue('林小雨');
  await form.getByLabel(say(staffText.email)).fill('lin@example.com');
  await form.getByRole('button', { name: say(staffText.sendInvitation) }).click();
  await page.getByRole('dialog').getByText(say(staffText.close), { exact: true }).click();
  await page.getByRole('button', { name: say(text.judge) }).click();
  await expectCounts(page, { new: 1, error: 0 });
  await carryOut(page, 1);

  await page.goto('/tickets');
  await expect(page.getByRole('row', { name: /发票抬头写错.*林小雨/ })).toBeVisible();
  await context.close();
});

test('of a workbook with a sheet for each month, one is chosen on a phone', async ({ browser }) => {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ baseURL: huiyin.url, locale: 'zh-CN', viewport });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await signIn(page, administrator);
  await upload(page, '两个月.xlsx', await monthlyWorkbook({ 十月: 1, 十一月: 2 }));
  await expectCounts(page, { new: 1 });

  await page.getByLabel(say(text.sheet)).click();
  await page.getByTitle('十一月', { exact: true }).click();

  await expectCounts(page, { new: 2 });
  await expectAccessible(page, new URL(page.url()).pathname);
  await carryOut(page, 2);
  await expect(page.getByText(say(text.otherSheets, { sheet: '十一月', others: '十月' }))).toBeVisible();
  await context.close();
});

test('a custom field comes in by its label, and goes out where it is chosen', async ({ browser }) => {
  const { page, context } = await signedIn(browser);
  const field = { scope: 'ticket', code: 'model', kind: 'single-choice', choices: ['X1', 'X2'] };
  const added = await page.request.post('/api/fields', {
    headers: { origin: huiyin.url },
    data: { id: '01a2b3c4-0000-7000-8000-000000000001', label: '路由器型号', ...field },
  });
  expect(added.ok()).toBe(true);
  const file = (heading: string, model: string) =>
    Buffer.from(
      `沟通日期,客户信息,沟通渠道,问题描述,${heading}\n2026-03-03 09:00,周敏,电话,路由器掉线,${model}\n`,
    );

  await upload(page, '机子.csv', file('机子', 'X3'));
  await expectCounts(page, { new: 1, error: 0 });
  await page.getByText(say(text.columns)).click();
  await choose(page, '机子', '路由器型号');
  await page.getByRole('button', { name: say(text.judge) }).click();
  await expectCounts(page, { new: 0, error: 1 });
  await page.getByText(`${say(verdictText.error)} 1`, { exact: true }).click();
  await expect(page.getByText(say(rowProblems['unknown-choice'], { text: 'X3' }))).toBeVisible();
  await upload(page, '型号.csv', file('路由器型号', 'X1'));
  await expectCounts(page, { new: 1, error: 0 });
  await carryOut(page, 1);

  await page.goto('/tickets?fields=%7B%22model%22%3A%5B%22X1%22%5D%7D');
  await expect(page.getByRole('row', { name: /路由器掉线/ })).toBeVisible();
  await upload(page, '导出.xlsx', await exported(page, 1, ['路由器型号']));
  await expectCounts(page, { new: 0, changed: 0, same: 1, error: 0 });
  await context.close();
});

async function signedIn(browser: Browser) {
  const context = await browser.newContext({ baseURL: huiyin.url, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await signIn(page, administrator);
  return { context, page };
}

async function setUp(page: Page) {
  await page.goto(huiyin.setUpAddress!);
  await page.getByLabel(say(organisationText.organisationName)).fill('回音生活');
  await page.getByLabel(say(organisationText.name)).fill(name);
  await page.getByLabel(say(organisationText.email)).fill(administrator.account);
  for (const field of await page.locator('input[type=password]').all())
    await field.fill(administrator.password);
  await page.getByRole('button', { name: say(organisationText.finish) }).click();
  await expect(page).toHaveURL(/sign-in/);
  await signIn(page, administrator);
}

async function upload(page: Page, fileName: string, buffer: Buffer) {
  await page.goto('/tickets/imports');
  await expect(page.getByRole('button', { name: say(text.choose) })).toBeVisible();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: fileName, mimeType, buffer });
  await expect(page.getByRole('heading', { level: 1, name: fileName })).toBeVisible();
}

/** A file with nothing in it is said to be so, before it is sent. */
async function choosingNothing(page: Page) {
  await page.goto('/tickets/imports');
  const nothing = { name: '空.csv', mimeType: 'text/csv', buffer: Buffer.alloc(0) };
  await page.locator('input[type=file]').setInputFiles(nothing);
  await expect(page.getByRole('alert')).toContainText(say(sharedText.emptyFile));
}

async function expectCounts(page: Page, counts: Partial<Record<keyof typeof verdictText, number>>) {
  for (const [verdict, count] of Object.entries(counts)) {
    const label = `${say(verdictText[verdict as keyof typeof verdictText])} ${count}`;
    await expect(page.getByText(label, { exact: true })).toBeVisible(STEP);
  }
}

const expectReady = (page: Page) =>
  expect(page.getByRole('heading', { name: say(statusText.ready) })).toBeVisible(STEP);

async function choose(page: Page, word: string, meaning: string) {
  const field = page.getByRole('combobox', { name: word });
  await field.click();
  await field.fill(meaning);
  await field.press('Enter');
}

/** Somebody clicks twice, and it is sent once. */
async function carryOut(page: Page, count: number) {
  let sent = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/carrying-out')) sent++;
  });
  await page
    .getByRole('button', { name: say(text.carryOut, { count }) })
    .evaluate((button: HTMLElement) => [1, 2].forEach(() => void button.click()));
  await expect(page.getByRole('heading', { name: say(statusText.imported) })).toBeVisible(STEP);
  expect(sent).toBe(1);
}

/** The tickets that the page shows as a workbook, with these columns besides. */
async function exported(page: Page, count: number, columns: readonly string[] = []): Promise<Buffer> {
  await page.getByRole('button', { name: say(exportsText.export) }).click();
  for (const column of columns) await choose(page, say(exportsText.columns), column);
  if (columns.length > 0) await page.keyboard.press('Escape'); // closes the list of them
  await page.getByRole('button', { name: say(exportsText.start) }).click();
  await expect(page.getByText(say(exportsText.rows, { count }), { exact: true })).toBeVisible(STEP);
  return download(page, say(exportsText.download));
}

async function download(page: Page, link: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).first().click();
  return readFileSync(await (await coming).path());
}
