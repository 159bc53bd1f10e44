import type { GroupId, ViewId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeGroup, makeStaff } from '#factories/staff';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';
import { countViews } from './count-views.ts';
import { listViews } from './list-views.ts';
import { removeView } from './remove-view.ts';
import { saveView } from './save-view.ts';

const app = useTestApp();

test('counts every view, one’s own too', async () => {
  const agent = await signedIn();
  const viewId = newId<ViewId>();
  await app.given((ctx) => makeTicket(ctx, { channel: 'email', handlerId: null }));
  await app.given((ctx) => makeTicket(ctx, { channel: 'phone', status: 'closed' }));
  await saveView(agent, { ...view, viewId, filter: { channel: ['email'], openedUntil: agent.now() } });

  const { standard, own } = await countViews(agent);

  expect(standard).toContainEqual({ view: 'unassigned', count: 1, more: false });
  expect(standard).toContainEqual({ view: 'all', count: 2, more: false });
  expect(own).toEqual([{ id: viewId, count: 1, more: false }]);
});

test('saving a view again replaces it; nobody else has it', async () => {
  const [agent, other] = [await signedIn(), await signedIn()];
  const viewId = newId<ViewId>();

  await saveView(agent, { ...view, viewId });
  await saveView(agent, { ...view, viewId, name: '我的投诉', columns: ['number', 'dueAt'] });

  const saved = {
    id: viewId,
    name: '我的投诉',
    filter: view.filter,
    columns: ['number', 'dueAt'],
    order: 'due',
    groupId: null,
    mine: true,
  };
  expect(await listViews(agent)).toEqual({ views: [saved] });
  expect(await listViews(other)).toEqual({ views: [] });
  await expect(saveView(other, { ...view, viewId })).rejects.toThrow('Not found');
  await expect(removeView(other, { viewId })).rejects.toThrow('Not found');

  await removeView(agent, { viewId });
  expect(await listViews(agent)).toEqual({ views: [] });
});

test('a view saved from another window keeps what was changed in the first, or is refused', async () => {
  const agent = await signedIn();
  const viewId = newId<ViewId>();
  const was = { ...view, filter: { ...view.filter, openedUntil: agent.now() } };
  await saveView(agent, { ...was, viewId });

  await saveView(agent, { ...was, viewId, was, filter: { channel: ['email'] } });
  await saveView(agent, { ...was, viewId, was, name: '我的投诉' });

  const { views } = await listViews(agent);
  expect(views).toMatchObject([{ name: '我的投诉', filter: { channel: ['email'] } }]);
  await expect(
    saveView(agent, { ...was, viewId, was, filter: { channel: ['phone'] } }),
  ).rejects.toMatchObject({ reason: 'settings.changed-meanwhile', about: ['filter'] });
  expect(await listViews(agent)).toEqual({ views });
});

test('a view shared with a group is there for its members, who cannot change it', async () => {
  const { id: groupId } = await app.given(makeGroup);
  const [agent, member] = [await signedIn([groupId]), await signedIn([groupId])];
  const viewId = newId<ViewId>();

  await saveView(agent, { ...view, viewId, groupId });

  expect((await listViews(member)).views).toMatchObject([{ id: viewId, groupId, mine: false }]);
  expect((await countViews(member)).own).toMatchObject([{ id: viewId }]);
  expect((await listViews(await signedIn())).views).toEqual([]);
  await expect(saveView(member, { ...view, viewId, groupId })).rejects.toThrow('Not found');
  await expect(saveView(await signedIn(), { ...view, viewId: newId(), groupId })).rejects.toMatchObject({
    reason: 'view.not-your-group',
  });

  await saveView(agent, { ...view, viewId });
  expect((await listViews(member)).views).toEqual([]);
});

const view = {
  name: '投诉',
  filter: { nature: ['complaint' as const] },
  columns: ['number' as const],
  order: 'due' as const,
};

async function signedIn(groupIds: GroupId[] = []) {
  const { id } = await app.given(makeStaff);
  return app.as(staffActor(undefined, { id, groupIds }));
}
