import { expect, test } from 'vitest';
import { t } from '#shared/text.ts';
import { passkeyObstacle } from './browser-passkey.ts';
import { text } from './passkey-text.ts';

const good = { hostname: 'desk.example.com', isSecureContext: true, canPasskeys: true };

test.each([
  ['at its own https address', 'desk.example.com', {}, undefined],
  ['on the machine itself', 'localhost', { hostname: 'localhost' }, undefined],
  ['by IP address', 'localhost', { hostname: '192.168.1.20', isSecureContext: false }, t(text.numeric)],
  ['by IP address with https', 'desk.example.com', { hostname: '10.0.0.1' }, t(text.numeric)],
  ['by name over plain http', null, { isSecureContext: false }, t(text.insecure)],
  ['over https that nobody told the program', 'localhost', {}, t(text.unset)],
  ['at another address', 'a.example.com', {}, t(text.elsewhere, { domain: 'a.example.com' })],
  ['in an old browser', 'desk.example.com', { canPasskeys: false }, t(text.unable)],
])('passkeys %s', (_, domain, at, said) => {
  expect(passkeyObstacle(domain, { ...good, ...at })).toBe(said);
});
