import { t, sharedText as text } from './text.ts';

let page = '';
let unread = 0;

/** The page's name in the browser's tab. */
export function showPage(title: string) {
  page = title;
  show();
}

/** How many notices are unread, before the page's name. */
export function showUnread(count: number) {
  unread = count;
  show();
}

function show() {
  const names = [...(page ? [page] : []), t(text.product)];
  document.title = `${unread > 0 ? `(${unread}) ` : ''}${names.join(' · ')}`;
}
