import { channelText } from '@huiyin/contract/ticket-labels';
import type { Channel } from '@huiyin/contract/ticket-words';
import { expect, type Page } from '@playwright/test';
import { text } from '../apps/console/src/features/staff/text.ts';
import { text as settingText } from '../apps/console/src/shared/setting-form/text.ts';
import { sharedText } from '../apps/console/src/shared/text.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
const phone = say(channelText.phone);
const chat = say(channelText.chat);

/** Both change what a person is given of phone calls at once: the later sees both, and the list follows at the other. */
export async function bothSetCapacity(first: Page, second: Page, name: string) {
  const [one, other] = [await openCapacity(first, name), await openCapacity(second, name)];
  await one.of('phone').fill('2');
  await one.save.click();
  await expect(one.inList).toContainText(`${phone} 2`);
  await other.of('phone').fill('3');
  await other.of('chat').fill('4');
  await other.save.click();

  const clash = second.getByRole('alert').filter({
    hasText: say(settingText.changedNamed, { field: phone }),
  });
  await expect(clash).toContainText(`${say(settingText.saysNow)}2`);
  await expect(other.of('phone')).toHaveValue('3');
  await second.getByRole('button', { name: say(settingText.keepMine) }).click();
  await expect(one.inList).toContainText(`${phone} 3`);
  await expect(one.inList).toContainText(`${chat} 4`);
}

async function openCapacity(page: Page, name: string) {
  await page.goto('/settings/roster');
  const inList = page.getByRole('button', { name: say(text.capacityOf, { name }) });
  await inList.click();
  const form = page.getByRole('dialog');
  return {
    inList,
    of: (channel: Channel) => form.getByLabel(say(channelText[channel])),
    save: form.getByRole('button', { name: say(sharedText.save), exact: true }),
  };
}
