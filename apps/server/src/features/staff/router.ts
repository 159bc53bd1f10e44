import { api, runs, runsWithWeb } from '#platform/api';
import { changeAccount } from './accounts/change-account.ts';
import { deactivate } from './accounts/deactivate.ts';
import { invite } from './accounts/invite.ts';
import { listAccounts, readAccount } from './accounts/list-accounts.ts';
import { listColleagues } from './accounts/list-colleagues.ts';
import { listHoldings } from './accounts/list-holdings.ts';
import { reactivate } from './accounts/reactivate.ts';
import { sendLink } from './links/send-link.ts';
import { signIn } from './sessions/sign-in.ts';
import { signOut } from './sessions/sign-out.ts';
import { whoAmI } from './sessions/who-am-i.ts';

export const router = api.staff.router({
  list: api.staff.list.handler(runs(listColleagues)),
  accounts: api.staff.accounts.handler(runs(listAccounts)),
  account: api.staff.account.handler(runs(readAccount)),
  invite: api.staff.invite.handler(runs(invite)),
  change: api.staff.change.handler(runs(changeAccount)),
  sendLink: api.staff.sendLink.handler(runs(sendLink)),
  holdings: api.staff.holdings.handler(runs(listHoldings)),
  deactivate: api.staff.deactivate.handler(runs(deactivate)),
  reactivate: api.staff.reactivate.handler(runs(reactivate)),
});

export const sessionsRouter = api.sessions.router({
  signIn: api.sessions.signIn.handler(runsWithWeb(signIn)),
  signOut: api.sessions.signOut.handler(runsWithWeb(signOut)),
  whoAmI: api.sessions.whoAmI.handler(runs(whoAmI)),
});
