import { api, runs } from '#platform/api';
import { choose } from './choose.ts';
import { countUnread } from './count-unread.ts';
import { keepQuiet } from './keep-quiet.ts';
import { listNotices } from './list-notices.ts';
import { markAllRead } from './mark-all-read.ts';
import { markRead } from './mark-read.ts';
import { readSettings } from './read-settings.ts';

export const router = api.notices.router({
  list: api.notices.list.handler(runs(listNotices)),
  unreadCount: api.notices.unreadCount.handler(runs(countUnread)),
  markRead: api.notices.markRead.handler(runs(markRead)),
  markAllRead: api.notices.markAllRead.handler(runs(markAllRead)),
  settings: api.notices.settings.handler(runs(readSettings)),
  choose: api.notices.choose.handler(runs(choose)),
  keepQuiet: api.notices.keepQuiet.handler(runs(keepQuiet)),
});
