import { permissions } from '@huiyin/contract/permissions';
import { refusals } from '@huiyin/contract/refusals';
import { expect, type Page, test } from '@playwright/test';
import { text as categoryText } from '../apps/console/src/features/categories/text.ts';
import { text as profileText } from '../apps/console/src/features/sessions/profile-text.ts';
import { text as staffText } from '../apps/console/src/features/staff/text.ts';
import { text as actionText } from '../apps/console/src/features/tickets/actions/text.ts';
import { text as linkText } from '../apps/console/src/features/tickets/links/text.ts';
import { statusText } from '../apps/console/src/features/tickets/text.ts';
import { text as passwordText } from '../apps/console/src/shared/new-password-text.ts';
import { text as settingText } from '../apps/console/src/shared/setting-form/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { bothSetCapacity } from './capacity.ts';
import { drop, editedCategory, namesOf } from './category-tree.ts';
import { signIn } from './desk.ts';
import { openMailbox } from './mailbox.ts';
import { type OwnDesk, openOwnDesk, password } from './own-desk.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
const zhang = { account: 'zhang@example.com', password };
const li = { name: '李雷', account: 'li@example.com', password: 'four quite unrelated words' };
let mailbox: Awaited<ReturnType<typeof openMailbox>>;
let desk: OwnDesk;
let administrator: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  mailbox = await openMailbox();
  desk = await openOwnDesk(browser, mailbox.env);
  administrator = desk.page;
});
test.afterAll(async () => {
  await desk.leave();
  await mailbox.close();
});

test('a colleague comes in by a mail, which works once, and gets a new password by a link', async () => {
  await administrator.goto('/settings/people');
  await administrator.getByRole('button', { name: say(staffText.invite) }).click();
  const form = administrator.getByRole('dialog');
  await form.getByLabel(say(staffText.name), { exact: true }).fill(li.name);
  await form.getByLabel(say(staffText.email)).fill(li.account);
  await form.getByRole('combobox', { name: say(staffText.roles) }).fill('客服');
  await form.getByRole('combobox', { name: say(staffText.roles) }).press('Enter');
  await administrator.keyboard.press('Escape');
  await form.getByRole('button', { name: say(staffText.sendInvitation) }).click();
  await expect(administrator.getByText(say(staffText.invitedByMail))).toBeVisible();

  const invitation = await mailbox.linkTo(li.account);
  const colleague = await desk.openBrowser();
  await choosePassword(colleague, invitation, 'the first of two passwords');
  await expect(colleague.getByRole('link', { name: '工单' }).first()).toBeVisible();

  const late = await desk.openBrowser();
  await late.goto(invitation);
  await expect(late.getByText(say(refusals['account-links.invalid']))).toBeVisible();

  await administrator.getByRole('button', { name: li.name }).click();
  await administrator.getByRole('button', { name: say(staffText.resetPassword) }).click();
  await administrator.getByRole('button', { name: say(staffText.makeLink) }).click();
  await mailbox.linkTo(li.account, 2);
  await administrator.getByRole('button', { name: say(staffText.linkInstead) }).click();
  const shown = administrator.getByRole('textbox', { name: say(staffText.linkTitle, { name: li.name }) });
  const link = new URL(await shown.inputValue());
  await administrator
    .getByRole('button', { name: say(staffText.close), exact: true })
    .last()
    .click();
  await choosePassword(late, `${link.pathname}${link.hash}`, li.password);

  await expect(colleague.getByText(say(sharedText.signedOut))).toBeVisible();
  await signIn(colleague, li);
  await late.goto('/profile');
  await late.getByRole('button', { name: say(profileText.signOut), exact: true }).click();
  await expect(colleague.getByText(say(sharedText.signedOut))).toBeVisible();
});

test('two who change one thing see both, and a category stays where it is dropped', async () => {
  const other = await desk.openBrowser();
  await signIn(other, zhang);
  await bothSetCapacity(administrator, other, '张三');
  const [first, second] = [await editedCategory(administrator), await editedCategory(other)];

  await first.name.fill('外观破损');
  await first.save.click();
  await expect(administrator.getByText(say(categoryText.saved))).toBeVisible();
  await second.name.fill('包装破损');
  await second.save.click();

  await expect(other.getByText(say(settingText.changedNamed, { field: '名称' }))).toBeVisible();
  await expect(other.getByRole('alert').getByText('外观破损')).toBeVisible();
  await expect(second.name).toHaveValue('包装破损');
  await other.getByRole('button', { name: say(settingText.keepMine) }).click();
  await expect(other.getByText(say(categoryText.saved))).toBeVisible();

  await expect(other.getByRole('dialog')).toBeHidden();
  const before = await namesOf(other);
  await drop(other, before[3]!, before[0]!);
  await expect.poll(() => namesOf(other)).toEqual([before[0], before[3], before[1], before[2]]);
  await other.reload();
  await expect.poll(() => namesOf(other)).toEqual([before[0], before[3], before[1], before[2]]);
});

test('a ticket leaves the screens of who may not see it, and is closed, reopened and linked', async () => {
  const [id, otherId] = [crypto.randomUUID(), crypto.randomUUID()];
  await desk.openTicket({ id, description: '客户称有人上门威胁' });
  await desk.openTicket({ id: otherId, description: '客户追问退款何时到账' });
  const colleague = await desk.openBrowser();
  await signIn(colleague, li);
  await colleague.goto(`/tickets/${id}`);
  await expect(colleague.getByText('客户称有人上门威胁').first()).toBeVisible();
  const take = say(actionText.take);
  await expect(colleague.getByRole('button', { name: take })).toBeVisible();
  const failuresAtOnce = await mostFailuresAtOnce(colleague);

  const page = administrator;
  await page.goto(`/tickets/${id}`);
  await page.getByRole('button', { name: take }).click();
  await expect(colleague.getByRole('button', { name: take })).toHaveCount(0);
  await page.getByRole('button', { name: say(actionText.more), exact: true }).click();
  await page.getByRole('menuitem', { name: say(actionText.restrict) }).click();
  await page.getByRole('dialog').getByLabel(say(actionText.reason)).fill('涉及人身安全');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(actionText.restrict) })
    .click();
  await expect(colleague.getByText(say(sharedText.notFound))).toBeVisible();
  expect(await failuresAtOnce()).toBe(1);
  await expect(colleague.getByText('客户称有人上门威胁')).toHaveCount(0);

  const act = async (what: string) => {
    await page.getByRole('button', { name: what, exact: true }).click();
    return page.getByRole('dialog');
  };
  const header = page.getByRole('main').locator('header').first();
  await (await act(say(actionText.resolve)))
    .getByRole('button', { name: say(actionText.resolve), exact: true })
    .click();
  await expect(header.getByText(say(statusText.resolved))).toBeVisible();
  await act(say(actionText.close));
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: say(actionText.close) })
    .click();
  await expect(header.getByText(say(statusText.closed), { exact: true })).toBeVisible();
  const reopening = await act(say(actionText.reopen));
  await reopening.getByLabel(say(actionText.reason)).fill('对方又来了');
  await reopening.getByRole('button', { name: say(actionText.reopen) }).click();
  await expect(header.getByText(say(statusText.open))).toBeVisible();
  await expect(page.getByText('对方又来了')).toBeVisible();

  const linking = await act(say(linkText.link));
  await linking.getByRole('combobox').fill('退款');
  await page.getByTitle(/客户追问退款何时到账/).click();
  await linking.getByRole('button', { name: say(linkText.link) }).click();
  await expect(
    page.getByRole('region', { name: say(linkText.links) }).getByText('客户追问退款何时到账'),
  ).toBeVisible();
});

test('a token is shown once, does what it is for and no more, and ends when revoked', async ({ request }) => {
  const page = administrator;
  await page.goto('/profile');
  await page.getByRole('button', { name: say(profileText.makeToken) }).click();
  const form = page.getByRole('dialog').filter({ hasText: say(profileText.scopes) });
  await form.getByLabel(say(profileText.tokenName)).fill('报表');
  await form.getByRole('combobox', { name: say(profileText.scopes) }).fill(say(permissions['tickets.read']));
  await form.getByRole('combobox', { name: say(profileText.scopes) }).press('Enter');
  await form.getByText(say(profileText.tokenName)).click();
  await form.getByRole('button', { name: say(profileText.makeToken) }).click();
  const shown = page.getByText(/Bearer \S+/);
  const authorization = /Bearer \S+/.exec((await shown.textContent())!)![0];
  await page
    .getByRole('button', { name: say(profileText.close), exact: true })
    .last()
    .click();
  await expect(shown).toHaveCount(0);

  const ask = (path: string) => request.get(`${desk.url}/api${path}`, { headers: { authorization } });
  expect((await ask('/tickets')).status()).toBe(200);
  const beyond = await ask('/customers');
  expect(beyond.status()).toBe(403);
  expect(await beyond.json()).toMatchObject({ code: 'FORBIDDEN' });

  await page.getByRole('button', { name: say(profileText.revoke) }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: say(profileText.revoke) })
    .click();
  await expect(page.getByText(say(profileText.noTokens))).toBeVisible();
  await expect.poll(async () => (await ask('/tickets')).status()).toBe(401);
});

async function choosePassword(page: Page, link: string, chosen: string) {
  await page.goto('/sign-in'); // a new hash alone would not load the page again
  await page.goto(link);
  await page.getByLabel(say(passwordText.password), { exact: true }).fill(chosen);
  await page.getByLabel(say(passwordText.confirmation)).fill(chosen);
  await page.getByRole('button', { name: say(profileText.enter) }).click();
  await expect(page).not.toHaveURL(/welcome/);
}

/** Counts how often a page says at once that something could not be opened, from now on. */
async function mostFailuresAtOnce(page: Page) {
  const words = say(sharedText.failed);
  await page.evaluate((words) => {
    const look = () => {
      const shown = document.querySelectorAll('main [role=alert]');
      const count = [...shown].filter((alert) => alert.textContent?.includes(words)).length;
      document.body.dataset.most = String(Math.max(count, Number(document.body.dataset.most ?? 0)));
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  }, words);
  return async () => Number(await page.evaluate(() => document.body.dataset.most));
}
