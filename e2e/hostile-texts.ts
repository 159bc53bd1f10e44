import { type Client, connect } from '@huiyin/contract/client';
import type { CustomerId, FieldId, FileId, SolutionId, TicketId } from '@huiyin/contract/ids';
import type { Page } from '@playwright/test';
import { uuidv7 } from 'uuidv7';

// Each runs, or loads something, wherever it is taken for markup, an attribute, an address or a template.
export const hostile = [
  '<img src=x onerror=hurt()>',
  '"><script>hurt()</script>',
  "'-hurt()-'",
  '<svg/onload=hurt()>',
  'javascript:hurt()',
  '</title><script>hurt()</script>',
  '<b data-hostile>x</b>{{hurt()}}',
  '<iframe srcdoc="<script>hurt()</script>">',
  '<img src=//evil.example/x.png>',
  '<style>@import"//evil.example/x"</style>',
  '<a href="javascript:hurt()" data-hostile>x</a>',
  '<math><mtext></form><form><img src onerror=hurt()>',
];
export const all = hostile.join('\n');

const id = <Id>() => uuidv7() as Id;

/** The API as whoever is signed in at this page. */
export async function apiOf(page: Page, url: string): Promise<Client> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return connect(`${url}/api`, { headers: () => ({ cookie }) });
}

/** Puts hostile texts wherever the desk takes text; answers the fullest ticket and customer. */
export async function plantEverywhere(api: Client) {
  const [first] = hostile as [string];
  const { id: me } = await api.sessions.whoAmI();
  await api.profile.change({ name: first, userName: null, language: 'zh-CN' });
  for (const [at, name] of hostile.entries()) await plantNames(api, `${name.slice(0, 46)} ${at}`);
  const field = { code: 'hostile', kind: 'text' as const, label: first, choices: [] };
  await api.fields.add({ id: id<FieldId>(), scope: 'customer', ...field });
  await api.staff.invite({
    ...{ id: id(), name: hostile[1]!.slice(0, 50), email: 'hostile@example.com', userName: null },
    ...{ roleIds: [], departmentIds: [], groupIds: [], language: 'zh-CN' },
  });
  await api.webhooks.add({ id: id(), name: first, url: 'https://example.com/?<script>', events: null });

  const { customerId, ticketId } = await plantTicket(api, all);
  for (const text of hostile.slice(0, 4)) await plantTicket(api, text);
  await api.contactPoints.add({
    id: id(),
    customerId,
    kind: 'other',
    value: first,
    label: first,
    addAnyway: true,
  });
  await api.customers.mark({ id: id(), customerId, kind: 'blacklist', reason: all });
  await api.consents.record({
    ...{
      id: id(),
      customerId,
      kind: 'marketing',
      decision: 'given',
      version: first.slice(0, 20),
      how: first,
    },
  });
  await api.drafts.keep({ subject: 'ticket:new', content: { description: all }, savedAt: new Date() });
  return { customerId, ticketId, me };
}

async function plantNames(api: Client, name: string) {
  await api.departments.add({ id: id(), name, parentId: null, headId: null, memberIds: [] });
  await api.groups.add({ id: id(), name, memberIds: [] });
  await api.roles.add({ id: id(), name, permissions: ['staff.read'] });
  await api.categories.add({ id: id(), parentId: null, name, priority: null, required: [], fields: [] });
  const phrase = { title: name, body: all.replace(/[{}]/g, ''), channel: null, categoryId: null };
  await api.phrases.add({ id: id(), shared: true, ...phrase });
  await api.tokens.make({ id: id(), name, scopes: ['staff.read'], validDays: 1 });
}

async function plantTicket(api: Client, text: string) {
  const [customerId, ticketId, solutionId] = [id<CustomerId>(), id<TicketId>(), id<SolutionId>()];
  const short = text.split('\n')[0]!.slice(0, 50);
  await api.customers.add({
    ...{ id: customerId, name: short, otherNames: [short], remarks: text, expectations: short },
    ...{
      preferredHours: short,
      specialNeeds: [short],
      tags: [short.slice(0, 20)],
      fields: { hostile: short },
    },
    addAnyway: true,
  });
  await api.tickets.open({
    ...{ id: ticketId, customerId, channel: 'phone', contactPerson: short, description: text },
    ...{ customersWords: text, demand: text, remarks: text, product: short, tags: [short.slice(0, 20)] },
    orderNumbers: ['20231008001'],
  });
  const fileId = id<FileId>();
  await api.files.upload({ id: fileId, file: new File([text], `${short}.svg`, { type: 'image/svg+xml' }) });
  await api.entries.addNote({ ticketId, id: id(), body: text, fileIds: [fileId] });
  await api.entries.addCall({ ticketId, id: id(), direction: 'in', reached: true, body: text });
  await api.solutions.offer({ ticketId, alternatives: [{ id: solutionId, body: text }] });
  await api.solutions.answer({ ticketId, solutionId, answer: 'accepted', comment: text });
  await api.solutions.rate({ ticketId, id: id(), score: 5, comment: text });
  await api.followUps.plan({ ticketId, id: id(), what: short, dueAt: new Date(Date.now() + 3_600_000) });
  return { customerId, ticketId };
}
