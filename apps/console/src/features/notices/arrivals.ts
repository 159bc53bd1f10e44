import type { Notice } from '@huiyin/contract/notices';

/** Unread notices that came after that moment, newest first. */
export function arrivedSince(notices: readonly Notice[], since: Date): Notice[] {
  return notices.filter(({ createdAt, readAt }) => readAt === null && createdAt > since);
}

/** When the newest of them came. */
export function newestMoment(notices: readonly Notice[]): Date {
  return notices.reduce((newest, { createdAt }) => (createdAt > newest ? createdAt : newest), new Date(0));
}
