import { api, runs } from '#platform/api';
import { changeAccount } from './accounts/change-account.ts';
import { deactivate } from './accounts/deactivate.ts';
import { invite } from './accounts/invite.ts';
import { listAccounts, readAccount } from './accounts/list-accounts.ts';
import { listColleagues } from './accounts/list-colleagues.ts';
import { listHoldings } from './accounts/list-holdings.ts';
import { reactivate } from './accounts/reactivate.ts';
import { sendLink } from './links/send-link.ts';
import { resetSecondFactor } from './second-factor/reset-second-factor.ts';

export const router = api.staff.router({
  list: api.staff.list.handler(runs(listColleagues)),
  accounts: api.staff.accounts.handler(runs(listAccounts)),
  account: api.staff.account.handler(runs(readAccount)),
  invite: api.staff.invite.handler(runs(invite)),
  change: api.staff.change.handler(runs(changeAccount)),
  sendLink: api.staff.sendLink.handler(runs(sendLink)),
  resetSecondFactor: api.staff.resetSecondFactor.handler(runs(resetSecondFactor)),
  holdings: api.staff.holdings.handler(runs(listHoldings)),
  deactivate: api.staff.deactivate.handler(runs(deactivate)),
  reactivate: api.staff.reactivate.handler(runs(reactivate)),
});
