import { api, runs, runsWithWeb } from '#platform/api';
import { giveCode } from './give-code.ts';
import { provePassword } from './prove-password.ts';
import { readSecondFactor } from './read-second-factor.ts';
import { removeSecondFactor } from './remove-second-factor.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { beginSecondFactor, confirmSecondFactor } from './set-up.ts';

export const secondFactorRouter = api.secondFactor.router({
  read: api.secondFactor.read.handler(runs(readSecondFactor)),
  prove: api.secondFactor.prove.handler(runs(provePassword)),
  begin: api.secondFactor.begin.handler(runs(beginSecondFactor)),
  confirm: api.secondFactor.confirm.handler(runsWithWeb(confirmSecondFactor)),
  giveCode: api.secondFactor.giveCode.handler(runsWithWeb(giveCode)),
  renewRecoveryCodes: api.secondFactor.renewRecoveryCodes.handler(runs(renewRecoveryCodes)),
  remove: api.secondFactor.remove.handler(runs(removeSecondFactor)),
});
