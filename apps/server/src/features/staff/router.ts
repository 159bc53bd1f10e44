import { api, runs, runsWithWeb } from '#platform/api';
import { listColleagues } from './list-colleagues.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { whoAmI } from './who-am-i.ts';

export const router = api.staff.router({
  list: api.staff.list.handler(runs(listColleagues)),
});

export const sessionsRouter = api.sessions.router({
  signIn: api.sessions.signIn.handler(runsWithWeb(signIn)),
  signOut: api.sessions.signOut.handler(runsWithWeb(signOut)),
  whoAmI: api.sessions.whoAmI.handler(runs(whoAmI)),
});
