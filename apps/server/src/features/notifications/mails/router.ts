import { api, runs } from '#platform/api';
import { listMails } from './list-mails.ts';
import { retryMail } from './retry-mail.ts';
import { testMail } from './test-mail.ts';

export const mailsRouter = api.mails.router({
  list: api.mails.list.handler(runs(listMails)),
  retry: api.mails.retry.handler(runs(retryMail)),
  test: api.mails.test.handler(runs(testMail)),
});
