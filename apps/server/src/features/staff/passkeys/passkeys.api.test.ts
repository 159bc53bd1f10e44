import { connect } from '@huiyin/contract/client';
import type { StaffId } from '@huiyin/contract/ids';
import { and, eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events } from '#platform/events';
import { staffActor, useTestApp } from '#testing/app';
import { passkeyDevice } from '#testing/passkey-device';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';
import { changeRole } from '../roles/change-role.ts';
import { listRoles } from '../roles/list-roles.ts';
import { siteOf } from './passkey-site.ts';

const app = useTestApp();
const SOON = { timeout: 15_000, interval: 50 };
const refused = (reason: string) => ({ data: { reason } });
const codeOfFailure = (error: { code?: string }) => error.code;

test('a passkey is added after the password was given, lets in by itself, and shows when', async () => {
  const person = await withPasskey();

  await app.passTime(3);
  await person.enter();

  expect(await person.api().sessions.whoAmI()).toMatchObject({ id: person.id });
  expect(await person.api().passkeys.list()).toEqual({
    domain: 'localhost',
    passkeys: [
      { id: expect.any(String), name: '办公电脑', addedAt: expect.any(Date), lastUsedAt: expect.any(Date) },
    ],
  });
  expect(await toldOf(person.id, 'staff.passkey-added')).toMatchObject([{ name: '办公电脑' }]);
  expect(await toldOf(person.id, 'staff.signed-in')).toContainEqual(
    expect.objectContaining({ passkeyId: expect.any(String) }),
  );
});

test('an unlocked screen is not enough to add or remove one', async () => {
  const person = await withPasskey();

  await expect(person.api().secondFactor.prove({ password: 'wrong' })).rejects.toMatchObject(
    refused('profile.wrong-password'),
  );
  await expect(person.api().passkeys.begin({ proof: 'a-proof-that-nobody-made' })).rejects.toMatchObject(
    refused('second-factor.proof-over'),
  );
  const [kept] = (await person.api().passkeys.list()).passkeys;
  await expect(person.api().passkeys.remove({ id: kept!.id, password: 'wrong' })).rejects.toMatchObject(
    refused('profile.wrong-password'),
  );
});

test('what was signed lets in once, within five minutes, here, for this, and by finger, face or PIN', async () => {
  const person = await withPasskey();
  const { device, origin } = person;
  const challenge = async () => (await person.api('').passkeys.challenge()).options!.challenge;
  const enter = (signed: ReturnType<typeof device.sign>) =>
    person
      .api('')
      .passkeys.signIn(signed)
      .then(
        () => 'in',
        (error: { data?: { reason?: string } }) => error.data?.reason,
      );

  const signed = device.sign(await challenge(), { origin });
  expect(await Promise.all([enter(signed), enter(signed)])).toEqual(
    expect.arrayContaining(['in', 'passkeys.not-recognised']),
  );
  const flipped = device.sign(await challenge(), { origin });
  const signature = Buffer.from(flipped.signature, 'base64url');
  signature[signature.length - 1]! ^= 1;
  const old = await challenge();
  await app.passTime(6);
  const beginning = await person.begin();
  for (const wrong of [
    { ...flipped, signature: signature.toString('base64url') },
    device.sign(old, { origin }),
    device.sign(await challenge(), { origin: 'https://evil.example' }),
    device.sign(await challenge(), { origin, domain: 'evil.example' }),
    device.sign(await challenge(), { origin, verified: false }),
    device.sign(beginning.challenge, { origin }),
    device.sign('bm90LW91cnM', { origin }),
    passkeyDevice().sign(await challenge(), { origin }),
    { credentialId: device.credentialId, clientData: 'YQ', authenticatorData: 'YQ', signature: 'YQ' },
  ])
    expect(await enter(wrong)).toBe('passkeys.not-recognised');
  device.count(5);
  expect(await enter(device.sign(await challenge(), { origin }))).toBe('in');
  device.count(4); // as a copy of the key would count
  expect(await enter(device.sign(await challenge(), { origin }))).toBe('passkeys.not-recognised');
});

test('one made for another proof, of another site or without finger, face or PIN is not kept', async () => {
  const person = await arrive();
  await person.givePassword();
  const { origin } = person;
  const device = passkeyDevice();
  const [other, mine] = [await person.begin(), await person.begin()];
  const add = (made: ReturnType<typeof device.make>) =>
    person.api().passkeys.add({ ...made, proof: mine.proof, name: '手机' });

  for (const wrong of [
    device.make(other.challenge, { origin }),
    device.make(mine.challenge, { origin: 'https://evil.example' }),
    device.make(mine.challenge, { origin, verified: false }),
    { ...device.make(mine.challenge, { origin }), attestation: 'YQ' },
  ]) {
    await expect(add(wrong)).rejects.toMatchObject(refused('passkeys.not-made'));
  }
  await add(device.make(mine.challenge, { origin }));
  await expect(add(device.make(mine.challenge, { origin }))).rejects.toMatchObject(
    refused('second-factor.proof-over'),
  );
});

test('removing one ends other sessions, and it lets nobody in any more', async () => {
  const person = await withPasskey();
  const elsewhere = person.cookie();
  await person.enter();
  const [kept] = (await person.api().passkeys.list()).passkeys;

  await person.api().passkeys.remove({ id: kept!.id, password: PASSWORD });

  await expect
    .poll(() => person.api(elsewhere).sessions.whoAmI().catch(codeOfFailure), SOON)
    .toBe('UNAUTHORIZED');
  expect(await person.api().sessions.whoAmI()).toMatchObject({ id: person.id });
  expect(await toldOf(person.id, 'staff.passkey-removed')).toMatchObject([{ name: '办公电脑' }]);
  await expect(person.enter()).rejects.toMatchObject(refused('passkeys.not-recognised'));
});

test('who has left is not let in', async () => {
  const person = await withPasskey();
  await app.api(staffActor(['staff.manage'])).staff.deactivate({ id: person.id });

  await expect(person.enter()).rejects.toMatchObject(refused('passkeys.not-recognised'));
});

test('where a role asks for a second factor it counts as one, and the password alone no longer does', async () => {
  const person = await withPasskey(['inspector']);
  expect(await person.givePassword()).toEqual({ owes: 'nothing', proof: null });
  const byPassword = person.cookie();

  await askForFactor('inspector');

  await expect
    .poll(() => person.api(byPassword).sessions.whoAmI().catch(codeOfFailure), SOON)
    .toBe('UNAUTHORIZED');
  expect(await person.givePassword()).toEqual({ owes: 'passkey', proof: null });
  await person.enter();
  expect(await person.api().sessions.whoAmI()).toMatchObject({ id: person.id });
  const [kept] = (await person.api().passkeys.list()).passkeys;
  await expect(person.api().passkeys.remove({ id: kept!.id, password: PASSWORD })).rejects.toMatchObject(
    refused('second-factor.needed'),
  );
});

test('who must set up a second factor may set up a passkey, and is in', async () => {
  const person = await arrive(['supervisor']);
  await askForFactor('supervisor');
  const { owes, proof } = await person.givePassword();
  expect(owes).toBe('second-factor');

  await person.add(proof!);

  expect(await person.api().sessions.whoAmI()).toMatchObject({ id: person.id });
});

test('an administrator takes them from who has lost them', async () => {
  const person = await withPasskey();

  await app.api(staffActor(['staff.manage'])).staff.resetSecondFactor({ id: person.id });

  await expect(person.enter()).rejects.toMatchObject(refused('passkeys.not-recognised'));
});

test.each([
  [undefined, 'localhost'],
  ['http://localhost:3000', 'localhost'],
  ['https://desk.example.com', 'desk.example.com'],
  ['http://desk.example.com', undefined],
  ['https://10.1.2.3', undefined],
  ['https://[fd00::1]', undefined],
])('passkeys of %s belong to %s', (publicUrl, domain) => {
  expect(siteOf(publicUrl)?.domain).toBe(domain);
});

/** Somebody at a browser, who keeps its cookie and has a device. */
async function arrive(roleCodes: readonly string[] = []) {
  const server = await startSignInServer(app);
  const account = await makeAccount(app, roleCodes);
  const origin = server.url.replace('127.0.0.1', 'localhost');
  const device = passkeyDevice();
  let cookie = '';
  const api = (withCookie = cookie) =>
    connect(`${server.url}/api`, {
      headers: (): Record<string, string> => (withCookie ? { cookie: withCookie } : {}),
      fetch: async (request, init) => {
        const answer = await fetch(request, init);
        for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0]!;
        return answer;
      },
    });
  const person = {
    id: account.id as StaffId,
    ...{ api, origin, device },
    cookie: () => cookie,
    givePassword() {
      cookie = '';
      return api().sessions.signIn({ account: account.email, password: PASSWORD });
    },
    async begin(given?: string) {
      const proof = given ?? (await api().secondFactor.prove({ password: PASSWORD })).proof;
      return { proof, challenge: (await api().passkeys.begin({ proof })).options.challenge };
    },
    async add(given?: string) {
      const { proof, challenge } = await person.begin(given);
      await api().passkeys.add({ ...device.make(challenge, { origin }), proof, name: '办公电脑' });
    },
    async enter() {
      cookie = '';
      const { options } = await api().passkeys.challenge();
      await api().passkeys.signIn(device.sign(options!.challenge, { origin }));
    },
  };
  return person;
}

async function withPasskey(roleCodes: readonly string[] = []) {
  const person = await arrive(roleCodes);
  await person.givePassword();
  await person.add();
  return person;
}

async function toldOf(staffId: StaffId, name: string) {
  const found = await app.runtime.db
    .select({ payload: events.payload })
    .from(events)
    .where(and(eq(events.subject, `staff:${staffId}`), eq(events.name, name)))
    .orderBy(sql`${events.position}`);
  return found.map(({ payload }) => payload);
}

async function askForFactor(roleCode: string) {
  const { roles } = await listRoles(app.as(staffActor()));
  const { id, name, permissions } = roles.find(({ code }) => code === roleCode)!;
  await changeRole(app.as(staffActor()), { id, name, permissions, needsSecondFactor: true });
}
