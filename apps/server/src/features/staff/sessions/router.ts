import { api, runs, runsWithWeb } from '#platform/api';
import { endOtherSessions, endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { whoAmI } from './who-am-i.ts';

export const sessionsRouter = api.sessions.router({
  signIn: api.sessions.signIn.handler(runsWithWeb(signIn)),
  signOut: api.sessions.signOut.handler(runsWithWeb(signOut)),
  whoAmI: api.sessions.whoAmI.handler(runs(whoAmI)),
  list: api.sessions.list.handler(runs(listSessions)),
  end: api.sessions.end.handler(runs(endSession)),
  endOthers: api.sessions.endOthers.handler(runs(endOtherSessions)),
});
