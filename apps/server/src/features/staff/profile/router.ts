import { api, runs } from '#platform/api';
import { changePassword } from './change-password.ts';
import { changeProfile } from './change-profile.ts';

export const profileRouter = api.profile.router({
  change: api.profile.change.handler(runs(changeProfile)),
  changePassword: api.profile.changePassword.handler(runs(changePassword)),
});
