import { api, runs, runsWithWeb } from '#platform/api';
import { addPasskey } from './add-passkey.ts';
import { beginPasskey } from './begin-passkey.ts';
import { listPasskeys } from './list-passkeys.ts';
import { removePasskey } from './remove-passkey.ts';
import { askForPasskey, signInWithPasskey } from './sign-in-with-passkey.ts';

export const passkeysRouter = api.passkeys.router({
  list: api.passkeys.list.handler(runs(listPasskeys)),
  begin: api.passkeys.begin.handler(runs(beginPasskey)),
  add: api.passkeys.add.handler(runsWithWeb(addPasskey)),
  remove: api.passkeys.remove.handler(runs(removePasskey)),
  challenge: api.passkeys.challenge.handler(runs(askForPasskey)),
  signIn: api.passkeys.signIn.handler(runsWithWeb(signInWithPasskey)),
});
