import type { Notice } from '@huiyin/contract/notices';
import { preferences } from '#shared/preferences.ts';
import { remembered } from '#shared/remembered.ts';
import { newestMoment } from './arrivals.ts';
import { chime } from './chime.ts';
import { sentenceOf } from './sentence.ts';

/** Sounds, and shows a notification of the system, once for all tabs of this browser. */
export function callAttention(personId: string, arrived: readonly Notice[], open: (notice: Notice) => void) {
  const heard = arrived.filter(({ sounds }) => sounds);
  if (heard.length === 0) return;
  void oneTabAtATime(async () => {
    const key = `notices-heard:${personId}`;
    const newest = newestMoment(heard).toISOString();
    if ((remembered.read<string>(key) ?? '') >= newest) return;
    remembered.keep(key, newest);

    const { sound = true, desktop = false } = preferences.get();
    if (sound) void chime();
    if (desktop && !document.hasFocus()) showOnDesktop(heard[0]!, open);
  });
}

// Browsers have locks only where the page came by https or from this machine.
const oneTabAtATime = (work: () => Promise<void>) =>
  navigator.locks ? navigator.locks.request('huiyin.notices', work) : work();

export const desktopPossible = () => 'Notification' in globalThis && isSecureContext;

function showOnDesktop(notice: Notice, open: (notice: Notice) => void) {
  if (!desktopPossible() || Notification.permission !== 'granted') return;
  const body = [notice.number, notice.title].filter(Boolean).join(' · ');
  try {
    const shown = new Notification(sentenceOf(notice), { body, tag: notice.id, icon: '/icon-192.png' });
    shown.onclick = () => {
      window.focus();
      shown.close();
      open(notice);
    };
  } catch {
    // Chrome on Android has the constructor and refuses it.
  }
}
