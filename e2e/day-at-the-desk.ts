import { type DeadlineKind, deadlineKinds } from '@huiyin/contract/deadlines';
import { noticeKinds } from '@huiyin/contract/notice-words';
import { priorityText, responsibleSideText } from '@huiyin/contract/ticket-labels';
import { expect, type Page } from '@playwright/test';
import { throughText } from '../apps/console/src/features/deadlines/text.ts';
import { text as followUpText } from '../apps/console/src/features/follow-ups/text.ts';
import { text as noticeText } from '../apps/console/src/features/notices/text.ts';
import { text as actionText } from '../apps/console/src/features/tickets/actions/text.ts';
import { text as entryText } from '../apps/console/src/features/tickets/entries/text.ts';
import { fieldText } from '../apps/console/src/features/tickets/fields/text.ts';
import { closingReasonText, statusText } from '../apps/console/src/features/tickets/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import { type Desk, shanghai } from './desk.ts';
import { choose, recordByHand, recordByKeyboard } from './record.ts';
import { rows } from './records.ts';
import type { Wording } from './wording.ts';

/** Three contacts recorded, the third kept to its end: raised, late, escalated, followed up, resolved, closed. */
export async function dayAtTheDesk(desk: Desk, password: string, isPhone: boolean) {
  const { say } = desk;
  const [hotline, online, lead] = await Promise.all(
    ['wangsiqi', 'liuyang', 'limingxuan'].map((name) => desk.enter(name, password)),
  );
  await lead!.goto('/tickets');

  if (isPhone) await recordByHand(hotline!, desk, rows.login);
  else await recordByKeyboard(hotline!, desk);
  await expect(lead!.getByText(rows.login.description).first()).toBeVisible();

  await searchFor(desk, lead!, '無法進入首頁');

  await desk.turnClock(shanghai('2023-10-08T16:45'));
  await recordByHand(online!, desk, rows.points);
  await expect(lead!.getByText(rows.points.description).first()).toBeVisible();

  await desk.turnClock(shanghai('2023-10-09T09:15'));
  await recordByHand(hotline!, desk, rows.delay);
  await expect(lead!.getByText(rows.delay.description).first()).toBeVisible();

  const handler = await desk.enter('zhouyutong', password);
  await expect(onTodos(handler, 'ticket.first-response', rows.delay.description, say)).toContainText(
    due(4, say),
  );
  await raise(desk, hotline!);
  await expect(onTodos(handler, 'ticket.first-response', rows.delay.description, say)).toContainText(
    due(1, say),
  );
  const raised = { from: say(priorityText.important), to: say(priorityText.urgent) };
  await hears(desk, handler, say(noticeKinds['ticket.priority-changed'].says, raised));

  await desk.turnClock(shanghai('2023-10-09T10:16'));
  const late = { promise: say(deadlineKinds['ticket.first-response']) };
  await hears(desk, lead!, say(noticeKinds['deadline.escalated'].says, late));
  await lead!.goto('/');
  await expect(onTodos(lead!, 'ticket.first-response', rows.delay.description, say)).toContainText(
    say(throughText.escalation),
  );

  await answer(desk, handler);
  await desk.turnClock(shanghai('2023-10-10T08:50'));
  await hears(desk, handler, say(noticeKinds['follow-up.due'].says));
  await followUp(desk, handler);
  await resolve(desk, handler);
  await desk.turnClock(shanghai('2023-10-13T08:55'));
  await expect(headerOf(handler).getByText(say(statusText.closed), { exact: true })).toBeVisible();
  await expect(headerOf(handler).getByText(say(closingReasonText['no-answer']))).toBeVisible();
}

/** Finds the first record from anywhere, by words in other characters than it was written in, and goes back. */
async function searchFor({ say }: Desk, page: Page, words: string) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: say(shellText.findWhat) }).fill(words);
  await expect(page.getByRole('option').locator('mark').first()).toHaveText('无法进入首页');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tickets\/[\da-f-]{36}/);
  await page.goto('/tickets');
}

/** The line of a promise among what this person owes. */
const onTodos = (page: Page, kind: DeadlineKind, about: string, say: Wording) =>
  page
    .getByRole('listitem')
    .filter({ hasText: about })
    .filter({ hasText: say(deadlineKinds[kind]) });

const due = (hours: number, say: Wording) => say(sharedText.hoursLeft, { hours, minutes: 0 });

/** The head of the ticket that is open: which it is and how it stands. */
const headerOf = (page: Page) => page.getByRole('main').locator('header').first();

/** Raises the priority of the third record from its page. */
async function raise({ say }: Desk, page: Page) {
  await page.getByText(rows.delay.description).first().click();
  await page.getByRole('button', { name: say(actionText.more), exact: true }).click();
  await page.getByRole('menuitem', { name: say(actionText.changePriority) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(say(priorityText.urgent), { exact: true }).click();
  await dialog.getByLabel(say(actionText.reason)).fill('客户再次来电催促，今天不到货要投诉');
  await dialog.getByRole('button', { name: say(actionText.changePriority) }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the third record from what one owes, and writes down the call to the customer. */
async function answer({ say }: Desk, page: Page) {
  await page.goto('/');
  await page.getByRole('link').filter({ hasText: rows.delay.description }).first().click();
  await page.getByRole('tab', { name: say(entryText.call) }).click();
  await page
    .getByPlaceholder(say(entryText.callPlaceholder))
    .fill('已致歉并说明已加急，明天上午再告知物流进展');
  await page.getByRole('button', { name: say(entryText.saveCall) }).click();
  await expect(page.getByText('已致歉并说明已加急').first()).toBeVisible();
}

/** Does in time what was planned with the record, and opens that. */
async function followUp({ say }: Desk, page: Page) {
  const what = '跟踪物流是否送达';
  await page.goto('/');
  await page.getByRole('button', { name: say(followUpText.completeWhich, { what }) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(followUpText.outcome)).fill('已送达，客户确认');
  await dialog.getByRole('button', { name: say(followUpText.complete), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(onTodos(page, 'follow-up', what, say)).toHaveCount(0);
  await page.getByRole('link').filter({ hasText: rows.delay.description }).first().click();
  await expect(page.getByText('已送达，客户确认').first()).toBeVisible();
}

async function resolve({ say }: Desk, page: Page) {
  await page.getByRole('button', { name: say(actionText.resolve), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(fieldText.cause)).fill('干线车辆故障，中转站积压');
  await choose(dialog, say(fieldText.responsibleSide), say(responsibleSideText.carrier));
  await dialog.getByRole('button', { name: say(actionText.resolve), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(headerOf(page).getByText(say(statusText.resolved))).toBeVisible();
}

/** A notice says this, be it alone or within a digest. */
async function hears({ say }: Desk, page: Page, sentence: string) {
  const bell = page.getByRole('button', { name: new RegExp(say(noticeText.notices)) }).first();
  const panel = page.getByRole('dialog', { name: say(noticeText.notices) });
  const said = panel.getByText(sentence).first();
  await expect(async () => {
    if (!(await panel.isVisible())) await bell.click({ timeout: 2_000 });
    if (!(await said.isVisible()))
      await panel.getByRole('button', { expanded: false }).first().click({ timeout: 2_000 });
    await expect(said).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await page.keyboard.press('Escape');
}
