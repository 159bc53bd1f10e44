import { api, runs, runsWithWeb } from '#platform/api';
import { listColleagues } from './accounts/list-colleagues.ts';
import { signIn } from './sessions/sign-in.ts';
import { signOut } from './sessions/sign-out.ts';
import { whoAmI } from './sessions/who-am-i.ts';

export const router = api.staff.router({
  list: api.staff.list.handler(runs(listColleagues)),
});

export const sessionsRouter = api.sessions.router({
  signIn: api.sessions.signIn.handler(runsWithWeb(signIn)),
  signOut: api.sessions.signOut.handler(runsWithWeb(signOut)),
  whoAmI: api.sessions.whoAmI.handler(runs(whoAmI)),
});
