import type { StaffId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeContactPoint } from '#factories/customers';
import { makeStaffAs } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const REVEALS_AN_HOUR = 60;

test('who looks at too many contact points is told of to those who answer for the data, once an hour', async () => {
  const person = async (code: string) => (await app.given((ctx) => makeStaffAs(ctx, code))).id;
  const [agent, colleague] = [await person('agent'), await person('agent')];
  const watching = [
    await person('supervisor'),
    await person('system-administrator'),
    await person('audit-administrator'),
  ];
  const { id: contactPointId } = await app.given(makeContactPoint);
  const reveal = () => app.api(actor(agent)).contactPoints.reveal({ contactPointId, reason: '批量核对' });

  const revealAllButOne = async () => {
    for (let nth = 1; nth < REVEALS_AN_HOUR; nth++) await reveal();
  };
  await app.passTime(5);
  await revealAllButOne();
  await app.passTime(57);
  expect(await inbox(watching[0]!)).toEqual([]);
  await reveal();
  await app.passTime(4);
  await revealAllButOne(); // the first ones are an hour ago by now: the limit is reached again
  await app.passTime(0);

  const alarm = { kind: 'contact-point.reveal-limit-reached', subject: `staff:${agent}`, urgent: true };
  for (const id of watching) {
    expect(await inbox(id)).toMatchObject([{ ...alarm, title: '王芳', facts: { by: '王芳' } }]);
  }
  expect([...(await inbox(agent)), ...(await inbox(colleague))]).toEqual([]);
});

test('the notice leads those who may read it to the audit log', async () => {
  const auditor = await app.given((ctx) => makeStaffAs(ctx, 'audit-administrator'));
  const paths = async (actor: Parameters<typeof app.api>[0]) =>
    (await app.api(actor).notices.list({})).notices.map(({ path }) => path);
  const { id: contactPointId } = await app.given(makeContactPoint);
  const agent = await app.given((ctx) => makeStaffAs(ctx, 'agent'));
  for (let nth = 0; nth < REVEALS_AN_HOUR; nth++)
    await app.api(actor(agent.id)).contactPoints.reveal({ contactPointId, reason: '批量核对' });
  await app.passTime(0);

  expect(await paths(staffActor(['audit-log.read'], { id: auditor.id }))).toEqual([
    `/settings/audit-log?actorId=${agent.id}`,
  ]);
  expect(await paths(staffActor([], { id: auditor.id }))).toEqual([null]);
});

const actor = (id: StaffId) => staffActor(undefined, { id });
const inbox = async (id: StaffId) => (await app.api(actor(id)).notices.list({})).notices;
