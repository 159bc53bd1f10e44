import { connect } from '@huiyin/contract/client';
import type { StaffId } from '@huiyin/contract/ids';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { events } from '#platform/events';
import { staffActor, useTestApp } from '#testing/app';
import { codeOf } from '#testing/authenticator-app';
import { makeAccount, PASSWORD, startSignInServer } from '#testing/sign-in-server';
import { changeRole } from '../roles/change-role.ts';
import { listRoles } from '../roles/list-roles.ts';
import { recoveryCodes, secondFactors } from './tables.ts';

const app = useTestApp();
const now = () => app.runtime.now();
const SOON = { timeout: 15_000, interval: 50 };
const UNAUTHORIZED = { code: 'UNAUTHORIZED' };

test('who set it up gives a code after the password, and each code works once', async () => {
  const person = await withFactor();
  const { owes, proof } = await person.givePassword();

  expect(owes).toBe('code');
  expect(person.cookie()).toBe('');
  await app.passTime(1);
  const code = await codeOf(person.secret, now());
  await person.api().secondFactor.giveCode({ proof: proof!, code });
  expect(await person.api().sessions.whoAmI()).toMatchObject({ id: person.id });

  const again = await person.givePassword();
  await expect(person.api().secondFactor.giveCode({ proof: again.proof!, code })).rejects.toMatchObject(
    refused('second-factor.wrong-code'),
  );
});

test('two who send the same code at once: one gets in', async () => {
  const person = await withFactor();
  const proofs = [(await person.givePassword()).proof!, (await person.givePassword()).proof!];
  await app.passTime(1);
  const code = await codeOf(person.secret, now());

  const answers = await Promise.allSettled(
    proofs.map((proof) => person.api().secondFactor.giveCode({ proof, code })),
  );

  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('setting it up ends every other session', async () => {
  const person = await arrive();
  await person.givePassword();
  const before = person.cookie();

  await person.setUp((await person.api().secondFactor.prove({ password: PASSWORD })).proof);

  await expect
    .poll(() => person.api(before).sessions.whoAmI().catch(codeOfFailure), SOON)
    .toBe('UNAUTHORIZED');
  expect(await person.api().secondFactor.read()).toMatchObject({ recoveryCodesLeft: 10, required: false });
});

test('a recovery code lets in once, however it is typed; only hashes are kept', async () => {
  const person = await withFactor();
  const [code] = person.recoveryCodes;
  const { proof } = await person.givePassword();

  await person.api().secondFactor.giveCode({ proof: proof!, code: code!.toUpperCase().replaceAll('-', ' ') });

  expect(await person.api().secondFactor.read()).toMatchObject({ recoveryCodesLeft: 9 });
  const again = await person.givePassword();
  await expect(
    person.api().secondFactor.giveCode({ proof: again.proof!, code: code! }),
  ).rejects.toMatchObject({ data: { reason: 'second-factor.wrong-recovery-code', about: ['code'] } });
  const kept = JSON.stringify([
    await app.runtime.db.select().from(recoveryCodes),
    await app.runtime.db.select().from(secondFactors),
  ]);
  expect(kept).not.toContain(person.secret);
  for (const each of person.recoveryCodes) expect(kept).not.toContain(each.replaceAll('-', ''));
});

test('ten wrong codes lock the account out for a quarter of an hour, over as many proofs as one likes', async () => {
  const person = await withFactor();
  for (let round = 0; round < 2; round++) {
    const { proof } = await person.givePassword();
    for (let tries = 0; tries < 5; tries++) {
      await expect(
        person.api().secondFactor.giveCode({ proof: proof!, code: 'not-a-code' }),
      ).rejects.toMatchObject(refused('second-factor.wrong-recovery-code'));
    }
    await expect(
      person.api().secondFactor.giveCode({ proof: proof!, code: 'not-a-code' }),
    ).rejects.toMatchObject(refused('second-factor.proof-over'));
  }
  const locked = await person.giveCode();
  expect(locked).toMatchObject(refused('second-factor.locked-out'));

  await app.passTime(16);
  expect(await person.giveCode()).toBeUndefined();
});

test('a proof of the password sets up nothing for who has a second factor, and ends after ten minutes', async () => {
  const person = await withFactor();
  const { proof } = await person.givePassword();

  await expect(person.api().secondFactor.begin({ proof: proof! })).rejects.toMatchObject(
    refused('second-factor.proof-over'),
  );
  await app.passTime(11);
  const code = await codeOf(person.secret, now());
  await expect(person.api().secondFactor.giveCode({ proof: proof!, code })).rejects.toMatchObject(
    refused('second-factor.proof-over'),
  );
});

test('a role may ask for it: who has none can do nothing before it is set up, also by token', async () => {
  const person = await arrive(['inspector']);
  await person.givePassword();
  const { token } = await person.api().tokens.make({
    id: crypto.randomUUID() as never,
    name: '报表',
    scopes: ['staff.read'],
    validDays: 1,
  });
  const byToken = connect(`${person.url}/api`, { headers: () => ({ authorization: `Bearer ${token}` }) });
  await byToken.roles.list();

  await askForFactor('inspector');

  await expect.poll(() => person.api().sessions.whoAmI().catch(codeOfFailure), SOON).toBe('UNAUTHORIZED');
  await expect.poll(() => byToken.roles.list().catch(codeOfFailure), SOON).toBe('UNAUTHORIZED');
  const { owes, proof } = await person.givePassword();
  expect(owes).toBe('second-factor');
  await expect(person.api().sessions.whoAmI()).rejects.toMatchObject(UNAUTHORIZED);
  await person.setUp(proof!);
  expect(await person.api().secondFactor.read()).toMatchObject({ required: true });
  await byToken.roles.list();

  await app.passTime(1);
  await expect(
    person.api().secondFactor.remove({ password: PASSWORD, code: await codeOf(person.secret, now()) }),
  ).rejects.toMatchObject(refused('second-factor.needed'));
});

test('it is given up with password and code, and recovery codes are renewed with a code', async () => {
  const person = await withFactor();
  await app.passTime(1);
  const { recoveryCodes: renewed } = await person
    .api()
    .secondFactor.renewRecoveryCodes({ code: await codeOf(person.secret, now()) });
  expect(renewed).toHaveLength(10);
  expect(renewed).not.toContain(person.recoveryCodes[0]);

  await app.passTime(1);
  const code = await codeOf(person.secret, now());
  await expect(person.api().secondFactor.remove({ password: 'wrong', code })).rejects.toMatchObject(
    refused('profile.wrong-password'),
  );
  await person.api().secondFactor.remove({ password: PASSWORD, code });

  expect(await person.givePassword()).toEqual({ owes: 'nothing', proof: null });
});

test('an administrator takes it from who has lost it, which ends their sessions and is in the log', async () => {
  const person = await withFactor();
  const administrator = staffActor(['staff.manage']);

  await app.api(administrator).staff.resetSecondFactor({ id: person.id });

  await expect.poll(() => person.api().sessions.whoAmI().catch(codeOfFailure), SOON).toBe('UNAUTHORIZED');
  expect(await person.givePassword()).toMatchObject({ owes: 'nothing' });
  const [told] = await app.runtime.db
    .select({ actorId: events.actorId, subject: events.subject })
    .from(events)
    .where(eq(events.name, 'staff.second-factor-reset'));
  expect(told).toEqual({ actorId: administrator.id, subject: `staff:${person.id}` });
  await expect(
    app.api(staffActor(['staff.manage'], { id: person.id })).staff.resetSecondFactor({ id: person.id }),
  ).rejects.toMatchObject(refused('staff.not-yourself'));
});

const refused = (reason: string) => ({ data: { reason } });
const codeOfFailure = (error: { code?: string }) => error.code;

/** Somebody at a browser, who keeps its cookie. */
async function arrive(roleCodes: readonly string[] = []) {
  const server = await startSignInServer(app);
  const account = await makeAccount(app, roleCodes);
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
    url: server.url,
    secret: '',
    recoveryCodes: [] as string[],
    api,
    cookie: () => cookie,
    givePassword() {
      cookie = '';
      return api().sessions.signIn({ account: account.email, password: PASSWORD });
    },
    /** Signs in with both; answers what refused it. */
    async giveCode() {
      const { proof } = await person.givePassword();
      const code = await codeOf(person.secret, now());
      return api()
        .secondFactor.giveCode({ proof: proof!, code })
        .catch((error: unknown) => error);
    },
    async setUp(proof: string) {
      const { secret } = await api().secondFactor.begin({ proof });
      const code = await codeOf(secret, now());
      person.recoveryCodes = (await api().secondFactor.confirm({ proof, code })).recoveryCodes;
      person.secret = secret;
    },
  };
  return person;
}

async function withFactor() {
  const person = await arrive();
  await person.givePassword();
  await person.setUp((await person.api().secondFactor.prove({ password: PASSWORD })).proof);
  return person;
}

async function askForFactor(roleCode: string) {
  const { roles } = await listRoles(app.as(staffActor()));
  const { id, name, permissions } = roles.find(({ code }) => code === roleCode)!;
  await changeRole(app.as(staffActor()), { id, name, permissions, needsSecondFactor: true });
}
