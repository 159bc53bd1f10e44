import { channelText, emotionText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { expect, type Locator, type Page } from '@playwright/test';
import { text as customerText } from '../apps/console/src/features/customers/text.ts';
import { fieldText } from '../apps/console/src/features/tickets/fields/text.ts';
import { text as recordText } from '../apps/console/src/features/tickets/record/text.ts';
import { scoreText } from '../apps/console/src/features/tickets/solutions/text.ts';
import { text } from '../apps/console/src/features/tickets/text.ts';
import { planText } from '../apps/console/src/shared/follow-up/text.ts';
import type { Desk } from './desk.ts';
import { type Row, rows } from './records.ts';
import type { Wording } from './wording.ts';

const MOST_ACTIONS = 12;

/** Records the first row without a mouse; whatever is no text counts as an action. */
export async function recordByKeyboard(page: Page, { say }: Desk) {
  const row = rows.login;
  let actions = 0;
  const press = async (key: string) => {
    actions++;
    await page.keyboard.press(key);
  };
  const type = (words: string) => page.keyboard.type(words);

  await page.goto('/');
  await expect(page.getByRole('main')).toBeVisible();
  await press('n');
  await expect(customerField(page, say)).toBeFocused();
  await type(row.customer);
  await expect(page.getByText(say(customerText.addNew, { words: '客户-张' })).first()).toBeVisible();
  await press('Enter');
  await expect(page.getByLabel(say(text.description))).toBeFocused();
  await type(row.description);
  await press('Tab');
  await type(row.category);
  await press('Tab');
  await press('2');
  await press('1');
  await type(row.department);
  await press('Tab');
  await type(row.solution);
  await press('Tab');
  await type(row.remarks);
  await press('Tab');
  await type(row.occurredAt);
  await press('Tab');
  await press('5');
  await type(row.comment);
  await press('Control+Shift+Enter');

  await expectRecorded(page, say);
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
}

/** Records a row with a mouse or a finger; one that was rated is settled at once. */
export async function recordByHand(page: Page, { say }: Desk, row: Row) {
  await page.goto('/tickets/new');
  await chip(page, say(channelText[row.channel]));
  if (row.nature) await chip(page, say(natureText[row.nature]));
  await customerField(page, say).fill(row.customer);
  await page
    .getByText(say(customerText.addNew, { words: row.customer.replace(/（.*/, '') }))
    .first()
    .click();
  await page.getByLabel(say(text.description)).fill(row.description);
  if (row.category) await choose(page, say(fieldText.categoryId), row.category);
  if (row.emotion) await chip(page, say(emotionText[row.emotion]));
  await chip(page, say(priorityText[row.priority]));
  if (row.department) await choose(page, say(fieldText.departmentIds), row.department);
  await page.getByLabel(say(fieldText.solution)).fill(row.solution);
  await page.getByLabel(say(fieldText.remarks)).fill(row.remarks);
  await page.getByLabel(say(fieldText.occurredAt)).fill(row.occurredAt);
  await page.keyboard.press('Enter');
  if (row.handler) {
    await page.getByText(say(recordText.details)).click();
    await choose(page, say(fieldText.handlerId), row.handler);
  }
  if (row.score && row.comment) {
    await chip(page, say(scoreText[row.score]));
    await page.getByLabel(say(recordText.scoreComment)).fill(row.comment);
  }
  if (row.followUp && row.handler) {
    await page.getByLabel(say(planText.followUp)).fill(row.followUp);
    await choose(page, say(planText.who), row.handler);
  }
  await page
    .getByRole('button', { name: say(row.score ? recordText.saveResolved : text.saveRecord), exact: true })
    .click();
  await expectRecorded(page, say);
}

const customerField = (page: Page, say: Wording) =>
  page.getByRole('combobox', { name: say(text.customer), exact: true });

const chip = (page: Page | Locator, name: string) => page.getByText(name, { exact: true }).first().click();

/** Types into a field that offers what fits, and takes that. */
export async function choose(page: Page | Locator, label: string, words: string) {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(words);
  await field.press('Tab');
}

async function expectRecorded(page: Page, say: Wording) {
  await expect(page.getByText(say(text.recorded, { number: '2023' })).first()).toBeVisible();
}
