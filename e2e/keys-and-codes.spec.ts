import type { Label } from '@huiyin/contract/language';
import { erasedKinds, stayingKinds } from '@huiyin/contract/personal-requests';
import { refusals } from '@huiyin/contract/refusals';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { text as requestText } from '../apps/console/src/features/customers/requests/text.ts';
import { text as noticeText } from '../apps/console/src/features/notices/text.ts';
import { text as passkeyText } from '../apps/console/src/features/sessions/passkey-text.ts';
import { text as profileText } from '../apps/console/src/features/sessions/profile-text.ts';
import { text as codeText } from '../apps/console/src/features/sessions/second-factor-text.ts';
import { text as signInText } from '../apps/console/src/features/sessions/text.ts';
import { text as staffText } from '../apps/console/src/features/staff/text.ts';
import { text as passwordText } from '../apps/console/src/shared/new-password-text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import { codeOf } from '../apps/server/src/testing/authenticator-app.ts';
import { signIn } from './desk.ts';
import { freshFolder, type Huiyin, startHuiyin } from './huiyin.ts';
import { placesOf } from './menu-places.ts';
import { password, sendAs } from './own-desk.ts';
import { plugInDevice } from './passkey-device.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
const zhang = { account: 'zhang@example.com', password };
const li = { name: '李雷', account: 'li@example.com', password };
let folder: ReturnType<typeof freshFolder>;
let huiyin: Huiyin;
let url: string;
let administrator: Page;
let colleague: Page;
let [secret, recoveryCode, aheadMs] = ['', '', 0];

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  folder = freshFolder();
  huiyin = await startHuiyin(folder.folder);
  url = huiyin.url.replace('127.0.0.1', 'localhost'); // where browsers allow passkeys without https
  administrator = await newPage(browser);
  await send(administrator, '/organisation/set-up', {
    code: new URL(huiyin.setUpAddress!).searchParams.get('code'),
    ...{ organisationName: '回音生活', language: 'zh-CN', timeZone: 'Asia/Shanghai', openToNetwork: false },
    ...{ name: '张三', email: zhang.account, password },
  });
});
test.afterAll(async () => {
  await huiyin.kill('SIGTERM');
  folder.remove();
});

test('a passkey is added, lets in without a password, and is removed', async ({ browser }) => {
  const page = await newPage(browser);
  await plugInDevice(page);
  await signIn(page, zhang);
  await page.goto('/profile');
  await page.getByRole('button', { name: say(passkeyText.add) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(passkeyText.name), { exact: true }).fill('办公电脑');
  await confirm(dialog, 'a wrong password', passkeyText.next);
  await expect(dialog.getByText(refusals['profile.wrong-password'].zh)).toBeVisible();
  await confirm(dialog, password, passkeyText.next);
  await expect(page.getByText(say(passkeyText.added), { exact: true })).toBeVisible();
  await expect(page.getByText(say(passkeyText.neverUsed))).toBeVisible();

  await page.evaluate(() => {
    PublicKeyCredential.isConditionalMediationAvailable = async () => false; // by the button first
  });
  await signOut(page);
  await page.getByRole('button', { name: say(passkeyText.signIn) }).click();
  await expect(page).not.toHaveURL(/sign-in/);

  await page.goto('/profile');
  await expect(page.getByText('办公电脑')).toBeVisible();
  await expect(page.getByText(say(passkeyText.neverUsed))).toBeHidden();

  const byAutofill = page.waitForResponse(/passkeys\/sessions/); // Chromium takes the only one it could offer
  await leave(page);
  expect((await byAutofill).status()).toBe(200);
  await expect(page).not.toHaveURL(/sign-in/);

  await page.goto('/profile');
  await page.getByRole('button', { name: `${say(passkeyText.remove)} 办公电脑` }).click();
  await confirm(dialog, password, passkeyText.remove);
  await expect(page.getByText(say(passkeyText.removed))).toBeVisible();

  await signOut(page);
  await expect(page.getByText(refusals['passkeys.not-recognised'].zh)).toBeVisible();
});

test('an address that browsers allow no passkeys at says so', async ({ browser }) => {
  const page = await newPage(browser, huiyin.url);
  await signIn(page, zhang);
  await page.goto('/profile');
  await expect(page.getByText(say(passkeyText.numeric))).toBeVisible();
});

test('who joins with a role that asks for a second factor sets one up first', async ({ browser }) => {
  await signIn(administrator, zhang); // removing the passkey signed out everywhere else
  await administrator.goto('/settings/roles');
  await administrator.getByRole('button', { name: '客服', exact: true }).click();
  await administrator.getByLabel(say(staffText.needsSecondFactor)).check();
  await administrator.getByRole('button', { name: say(sharedText.save) }).click();
  await expect(administrator.getByText(say(staffText.saved), { exact: true })).toBeVisible();

  const page = await newPage(browser);
  await plugInDevice(page);
  await page.goto(await invitation());
  await page.getByLabel(say(passwordText.password), { exact: true }).fill(password);
  await page.getByLabel(say(passwordText.confirmation)).fill(password);
  await page.getByRole('button', { name: say(profileText.enter) }).click();
  await expect(page.getByText(say(codeText.mustSetUp))).toBeVisible();
  await expect(page.getByRole('button', { name: say(passkeyText.instead) })).toBeVisible();
  secret = (await page.locator('code').innerText()).replaceAll(' ', '');
  await giveCode(page, say(codeText.confirm));
  const codes = page.getByRole('list', { name: say(codeText.recoveryCodes) }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  recoveryCode = await codes.first().innerText();
  await page.getByRole('button', { name: say(codeText.kept) }).click();
  await expect(page.getByRole('link', { name: '工单' }).first()).toBeVisible();
  colleague = page;
});

test('after the password a code of the app lets in, or a recovery code', async () => {
  const page = colleague;
  await signOut(page);
  await givePassword(page, li);
  await page.getByLabel(say(codeText.code)).fill('000000');
  await page.getByRole('button', { name: say(codeText.enter), exact: true }).click();
  await expect(page.getByText(refusals['second-factor.wrong-code'].zh)).toBeVisible();
  aheadMs = 60_000; // each code works once
  await huiyin.turnClock(new Date(Date.now() + aheadMs));
  await giveCode(page, say(codeText.enter));
  await expect(page).not.toHaveURL(/sign-in/);

  await signOut(page);
  await givePassword(page, li);
  await page.getByRole('button', { name: say(codeText.lost) }).click();
  await page.getByLabel(say(codeText.recoveryCode)).fill(recoveryCode);
  await page.getByRole('button', { name: say(codeText.enter), exact: true }).click();
  await expect(page).not.toHaveURL(/sign-in/);
  await page.goto('/profile');
  await expect(page.getByText(say(codeText.codesLeft, { count: 9 }))).toBeVisible();
  await expect(page.getByText(say(codeText.required))).toBeVisible();
  await expect(page.getByRole('button', { name: say(codeText.remove) })).toBeHidden();
});

test('an alarm shuts the account off by one press, within five seconds', async () => {
  const [customerId, contactPointId] = [crypto.randomUUID(), crypto.randomUUID()];
  const contactPoints = [{ id: contactPointId, value: '13812341234' }];
  await send(administrator, '/customers', { id: customerId, name: '王芳', contactPoints });
  for (let nth = 0; nth < 60; nth++)
    await send(colleague, `/contact-points/${contactPointId}/reveals`, { reason: '批量核对' });

  await administrator.goto('/');
  await administrator.getByRole('button', { name: new RegExp(say(noticeText.notices)) }).click();
  const alarm = administrator.getByRole('button').filter({ hasText: say(noticeText.urgent) });
  await expect(alarm.getByText(li.name)).toHaveCount(1);
  await administrator.getByRole('button', { name: say(noticeText.shutOff, { name: li.name }) }).click();

  await expect(colleague.getByText(say(sharedText.signedOut))).toBeVisible({ timeout: 5_000 });
  await expect(administrator.getByRole('button', { name: say(noticeText.isShutOff) })).toBeDisabled();
});

test('a person who asks for it gets a copy, is erased, and their page says so', async () => {
  const customerId = crypto.randomUUID();
  await send(administrator, '/customers', { id: customerId, name: '欧阳金丝雀' });
  const description = '欧阳金丝雀的包裹没有到';
  await send(administrator, '/tickets', {
    id: crypto.randomUUID(),
    customerId,
    channel: 'phone',
    description,
  });
  const page = administrator;
  await page.goto(`/customers/${customerId}`);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: say(requestText.copy) }).click();
  await dialog.getByLabel(say(requestText.reason)).fill('本人来电申请');
  await dialog.getByRole('button', { name: say(requestText.copy) }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: say(requestText.download) }).click();
  expect((await download).suggestedFilename()).toMatch(/^C\d+\.zip$/);

  await page.getByRole('button', { name: say(requestText.erase) }).click();
  await expect(dialog.getByText(`${erasedKinds.record.zh} 1`)).toBeVisible();
  await expect(dialog.getByText(`${stayingKinds.tickets.zh} 1`)).toBeVisible();
  await dialog.getByLabel(say(requestText.reason)).fill('本人来电申请');
  const number = dialog.getByLabel(/C\d+/);
  await number.fill('C1');
  await dialog.getByRole('button', { name: say(requestText.erase) }).click();
  await expect(dialog.getByText(refusals['customers.wrong-number'].zh)).toBeVisible();
  const [right] = /C\d+/.exec(await dialog.innerText())!;
  await number.fill(right);
  await dialog.getByRole('button', { name: say(requestText.erase) }).click();

  await expect(page.getByText(say(requestText.erased))).toBeVisible();
  await expect(page.getByRole('heading', { name: right })).toBeVisible();
  await expect(page.getByText('〔已删除〕的包裹没有到').first()).toBeVisible();
  await expect(page.getByText('欧阳金丝雀')).toHaveCount(0);
});

/** Where somebody chooses their first password. */
async function invitation() {
  const roles = await administrator.request.get('/api/roles');
  const agent = (await roles.json()).roles.find(({ code }: { code: string }) => code === 'agent');
  const invited = await send(administrator, '/staff/accounts', {
    ...{ id: crypto.randomUUID(), name: li.name, email: li.account, userName: null, language: 'zh-CN' },
    ...{ roleIds: [agent.id], departmentIds: [], groupIds: [] },
  });
  return invited.link as string;
}

async function givePassword(page: Page, { account, password }: typeof li) {
  await page.getByLabel(say(signInText.account)).fill(account);
  await page.getByLabel(say(signInText.password), { exact: true }).fill(password);
  await page.getByRole('button', { name: say(signInText.signIn), exact: true }).click();
}

/** Proves by the password that it is oneself who asks. */
async function confirm(dialog: Locator, password: string, button: Label) {
  await dialog.getByLabel(say(passkeyText.password), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: say(button) }).click();
}

async function giveCode(page: Page, button: string) {
  await page.getByLabel(say(codeText.code)).fill(await codeOf(secret, new Date(Date.now() + aheadMs)));
  await page.getByRole('button', { name: button, exact: true }).click();
}

const send = (page: Page, path: string, data: object) => sendAs(page, 'POST', path, data);

async function newPage(browser: Browser, baseURL = url) {
  const context = await browser.newContext({
    ...{ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
    extraHTTPHeaders: { origin: baseURL },
  });
  return context.newPage();
}

async function signOut(page: Page) {
  await leave(page);
  await expect(page).toHaveURL(/sign-in/);
}

async function leave(page: Page) {
  const places = placesOf(page, say(shellText.signOut));
  await page.getByRole('button', { name: new RegExp(say(shellText.person, { name: '.*' })) }).click();
  expect(await places).toHaveLength(1);
  await page.getByRole('menuitem', { name: say(shellText.signOut) }).click();
}
