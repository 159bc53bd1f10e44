import { expect, type Page, test } from '@playwright/test';
import { text as actionText } from '../apps/console/src/features/tickets/actions/text.ts';
import { text as bulkText } from '../apps/console/src/features/tickets/bulk/text.ts';
import { fieldText } from '../apps/console/src/features/tickets/fields/text.ts';
import { text as recordText } from '../apps/console/src/features/tickets/record/text.ts';
import { text as similarText } from '../apps/console/src/features/tickets/similar/text.ts';
import { text as solutionsText } from '../apps/console/src/features/tickets/solutions/text.ts';
import { text as viewsText } from '../apps/console/src/features/tickets/views/text.ts';
import { text as shellText } from '../apps/console/src/shell/text.ts';
import { newId, type OwnDesk, openOwnDesk, password, sendAs } from './own-desk.ts';
import { wordingIn } from './wording.ts';

const say = wordingIn('zh-CN');
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };
let desk: OwnDesk;
let supervisor: Page;
let agent: Page;
let fault: { id: string; name: string };

test.describe.configure({ mode: 'serial' });
test.beforeAll(async ({ browser }) => {
  desk = await openOwnDesk(browser);
  supervisor = desk.page;
  agent = await desk.openBrowser();
});
test.afterAll(() => desk.leave());

test('ten given things are found by ten kinds of words, by those who may see them', async () => {
  const owner = await addCustomer('欧阳澄', '13812345678');
  const fridge = await desk.openTicket({ customerId: owner, description: '冰箱门封条开裂，冷藏室结霜' });
  fault = (await desk.send('GET', '/categories')).categories.at(-1);
  const hot = { description: '扫地机器人充电时外壳烫手', priority: 'urgent', categoryId: fault.id };
  await desk.openTicket(hot);
  await desk.openTicket({ description: '积分兑换规则不清楚，想知道能否叠加' });
  await desk.openTicket({ description: 'iPhone15 连不上蓝牙音箱', orderNumbers: ['20231008001'] });
  const model = {
    scope: 'ticket',
    code: 'model',
    kind: 'single-choice',
    label: '机型',
    choices: ['台式', '壁挂'],
  };
  await desk.send('POST', '/fields', { id: newId(), ...model });
  await desk.openTicket({ description: '净水器滤芯到期提醒', fields: { model: '壁挂' } });
  const { id: visited } = await desk.openTicket({ description: '净水器接头漏水' });
  await desk.send('POST', `/tickets/${visited}/notes`, { id: newId(), body: '师傅周四上门更换角阀' });

  const given: [string, string | RegExp][] = [
    [fridge.number, '冰箱门封条开裂'],
    ['20231008001', 'iPhone15 连不上'],
    ['138 1234-5678', '冰箱门封条开裂'],
    ['+8613812345678', '冰箱门封条开裂'],
    ['烫', '扫地机器人'],
    ['积分兑换规则', '想知道能否叠加'],
    ['積分 兌換', '想知道能否叠加'],
    ['ipho', '连不上蓝牙音箱'],
    ['欧阳', '冰箱门封条开裂'],
    ['更换角阀', '净水器接头漏水'],
  ];
  for (const viewport of [wide, narrow]) {
    await supervisor.setViewportSize(viewport);
    await supervisor.goto('/');
    await openFinder(supervisor);
    for (const [words, what] of viewport === wide ? given : given.slice(3, 6)) {
      await supervisor.getByRole('combobox', { name: say(shellText.findWhat) }).fill(words);
      await expect(found(supervisor).filter({ hasText: what }).first(), words).toBeVisible();
    }
    await supervisor.keyboard.press('Escape');
  }
  await supervisor.setViewportSize(wide);

  await supervisor.goto('/tickets?words=充电&priority=["urgent"]');
  await expect(supervisor.getByRole('main').getByRole('link', { name: /外壳烫手/ })).toBeVisible();
  await supervisor.goto('/tickets?words=充电&priority=["normal"]');
  await expect(supervisor.getByRole('main').getByRole('link', { name: /外壳烫手/ })).toHaveCount(0);
  await supervisor.goto('/tickets');
  await supervisor.getByRole('button', { name: say(viewsText.moreFilters) }).click();
  await supervisor.getByRole('textbox', { name: say(fieldText.orderNumbers) }).fill('20231008001');
  await supervisor.keyboard.press('Enter');
  await expect(supervisor.locator('main tbody a')).toHaveText([/连不上蓝牙音箱/]);
  await desk.send('POST', `/tickets/${visited}/ratings`, { id: newId(), score: 2 });
  await supervisor.goto('/tickets?rated=true');
  await supervisor.getByRole('combobox', { name: say(solutionsText.score) }).click();
  await supervisor.getByTitle(say(solutionsText.rated, { score: 2 })).click();
  await expect(supervisor.locator('main tbody a')).toHaveText([/净水器接头漏水/]);
  await supervisor.goto('/tickets?rated=false');
  await supervisor.getByRole('combobox', { name: say(viewsText.byField) }).fill(model.label);
  await supervisor.getByTitle(model.label, { exact: true }).click();
  await supervisor.getByRole('combobox', { name: model.label }).click();
  await supervisor.getByTitle('壁挂').click();
  await expect(supervisor.locator('main tbody a')).toHaveText([/滤芯到期/]);
});

test('a record that is typed shows what was recorded of the same kind, and Ctrl-K does what the page does', async () => {
  const page = supervisor;
  await page.goto('/tickets/new');
  await page.getByLabel(say(fieldText.description)).fill('客户来电，扫地机器人充电时外壳很烫，不敢再用');
  await expect(page.getByText(say(similarText.similar))).toBeVisible();
  await expect(page.getByRole('main').getByText('扫地机器人充电时外壳烫手')).toBeVisible();
  const offered = page.getByText(say(recordText.suggestedCategory, { category: fault.name }));
  await offered.getByRole('button', { name: say(recordText.adopt) }).click();
  const category = page.getByRole('combobox', { name: say(fieldText.categoryId) });
  await expect(page.locator('.ant-select', { has: category })).toContainText(fault.name);

  const { id } = await desk.openTicket({ description: '洗碗机不排水' });
  await page.goto(`/tickets/${id}`);
  await openFinder(page);
  await page.getByRole('combobox', { name: say(shellText.findWhat) }).fill(say(actionText.assign));
  await found(page)
    .filter({ hasText: say(actionText.assign) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: say(actionText.assign) })).toBeVisible();
});

test('what was saved a moment ago is found, but not by who may not see it', async () => {
  await enterAsAgent();
  const { id, number } = await desk.openTicket({ description: '疑似盗刷银行卡，客户要报警' });
  await agent.goto('/');
  await openFinder(agent);
  await agent.keyboard.type('new'); // as shortcuts, these would lead away
  const words = agent.getByRole('combobox', { name: say(shellText.findWhat) });
  await expect(words).toHaveValue('new');
  await words.fill('盗刷');
  await expect(found(agent).filter({ hasText: '疑似盗刷' })).toBeVisible();

  await desk.send('PUT', `/tickets/${id}/restriction`, {
    staffIds: [(await desk.send('GET', '/sessions/current')).id],
    reason: '涉及资金安全',
  });
  for (const typed of ['盗刷银行卡', '报警', number]) {
    await words.fill(typed);
    await expect(agent.getByText(say(shellText.nothingFound)), typed).toBeVisible();
  }
  const counted = await sendAs(agent, 'GET', '/ticket-views/counts');
  const all = await sendAs(agent, 'GET', '/tickets?view=all');
  expect(counted.standard.find(({ view }: { view: string }) => view === 'all').count).toBe(
    all.tickets.length,
  );
  expect(JSON.stringify(all)).not.toContain('盗刷');
});

test('many that were found are resolved at once on a phone; what lacks something is named', async () => {
  const categoryId = newId();
  await desk.send('POST', '/categories', {
    ...{ id: categoryId, parentId: null, name: '安装', priority: null, required: ['product'], fields: [] },
  });
  await desk.openTicket({ description: '油烟机安装预约一' });
  await desk.openTicket({ description: '油烟机安装预约二', categoryId });
  const page = supervisor;
  await page.setViewportSize(narrow);
  await page.goto('/tickets?words=油烟机');
  const views = page.getByRole('navigation', { name: say(viewsText.views) });
  await expect(views.locator('[aria-current]')).toBeInViewport({ ratio: 0.9 });
  await page.getByRole('button', { name: say(bulkText.bulk) }).click();
  await page.getByRole('checkbox', { name: say(bulkText.chooseAll) }).check();
  await page.getByRole('button', { name: '解决', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(fieldText.cause)).fill('厂家排期满');
  await dialog.getByRole('button', { name: '解决', exact: true }).click();

  const outcome = page.getByRole('status').filter({ hasText: say(bulkText.done, { changed: 1 }) });
  await expect(outcome).toBeVisible();
  await expect(outcome.getByText(say(bulkText.lacking, { what: say(fieldText.product) }))).toBeVisible();
  await expect(outcome.getByRole('link', { name: /预约二/ })).toBeVisible();
  await outcome.getByRole('button', { name: say(bulkText.undo) }).click();
  await page
    .getByRole('tooltip')
    .getByRole('button', { name: say(bulkText.undo) })
    .click();
  await expect(page.getByText(say(bulkText.undone, { undone: 1 }))).toBeVisible();
});

test('who goes back to a long list stands where they had scrolled', async () => {
  const page = supervisor;
  await page.setViewportSize(wide);
  for (let count = 0; count < 50; count++) await desk.openTicket({ description: `窗帘轨道松动 ${count}` });
  await page.goto('/tickets');
  const links = page.locator('main tbody a');
  await expect(links).toHaveCount(50);
  await links.nth(45).scrollIntoViewIfNeeded();
  const scrolled = () => page.locator('#main').evaluate(({ scrollTop }) => scrollTop);
  const before = await scrolled();
  expect(before).toBeGreaterThan(1_000);
  await links.nth(45).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('窗帘轨道松动');

  await page.goBack();
  await expect(links).toHaveCount(50);
  await expect.poll(async () => Math.abs((await scrolled()) - before)).toBeLessThan(2);
});

const found = (page: Page) => page.getByRole('option');

async function openFinder(page: Page) {
  await expect(page.getByRole('main')).toBeVisible();
  await page.keyboard.press('Control+k');
}

async function enterAsAgent() {
  const { roles } = await desk.send('GET', '/roles');
  const role = roles.find(({ code }: { code: string }) => code === 'agent');
  const person = {
    name: '李雷',
    email: 'li@example.com',
    roleIds: [role.id],
    departmentIds: [],
    groupIds: [],
  };
  const { link } = await desk.send('POST', '/staff/accounts', {
    ...{ id: newId(), ...person, userName: null, language: 'zh-CN', handOver: true },
  });
  const token = link.split('#')[1];
  await sendAs(agent, 'POST', '/account-links/use', { token, password });
  await sendAs(agent, 'POST', '/sessions', { account: person.email, password });
}

async function addCustomer(name: string, contact: string): Promise<string> {
  return (await desk.send('POST', '/customers', { id: newId(), name, contact })).id;
}
