import { refusals } from '@huiyin/contract/refusals';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { text as passkeyText } from '../apps/console/src/features/sessions/passkey-text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import { signIn } from './desk.ts';
import { freshFolder, type Huiyin, startHuiyin } from './huiyin.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
const password = 'correct horse battery staple';
const zhang = { account: 'zhang@example.com', password };
let folder: ReturnType<typeof freshFolder>;
let huiyin: Huiyin;
let url: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  folder = freshFolder();
  huiyin = await startHuiyin(folder.folder);
  url = huiyin.url.replace('127.0.0.1', 'localhost'); // where browsers allow passkeys without https
  const page = await newPage(browser);
  await page.request.post('/api/organisation/set-up', {
    headers: { origin: url },
    data: {
      code: new URL(huiyin.setUpAddress!).searchParams.get('code'),
      ...{ organisationName: '回音生活', language: 'zh-CN', timeZone: 'Asia/Shanghai', openToNetwork: false },
      ...{ name: '张三', email: zhang.account, password },
    },
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
  await dialog.getByLabel(say(passkeyText.password), { exact: true }).fill('a wrong password');
  await dialog.getByLabel(say(passkeyText.name), { exact: true }).fill('办公电脑');
  await dialog.getByRole('button', { name: say(passkeyText.next) }).click();
  await expect(dialog.getByText(refusals['profile.wrong-password'].zh)).toBeVisible();
  await dialog.getByLabel(say(passkeyText.password), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: say(passkeyText.next) }).click();
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
  await dialog.getByLabel(say(passkeyText.password), { exact: true }).fill(password);
  await dialog.getByRole('button', { name: say(passkeyText.remove) }).click();
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

async function newPage(browser: Browser, baseURL = url) {
  const context = await browser.newContext({ baseURL, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  return context.newPage();
}

async function signOut(page: Page) {
  await leave(page);
  await expect(page).toHaveURL(/sign-in/);
}

async function leave(page: Page) {
  await page.getByRole('button', { name: new RegExp(say(shellText.person, { name: '.*' })) }).click();
  await page.getByRole('menuitem', { name: say(shellText.signOut) }).click();
}

/** A device with a finger on it, in Chromium. */
async function plugInDevice(page: Page) {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('WebAuthn.enable');
  await chromium.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
}
