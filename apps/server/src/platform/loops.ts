import type { Log } from './log.ts';

export interface Loop {
  /** Looks now instead of when the interval ends; calls while it runs are one more run. */
  hurry(): void;
  stop(): Promise<void>;
  /** When it last came through without a failure; at first, when it began. */
  lastDoneAt(): Date;
}

/** Does the work again and again, never twice at once; a failure is logged and the next round tries again. */
export function startLoop(name: string, everyMs: number, work: () => Promise<unknown>, log: Log): Loop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let doneAt = new Date();

  async function round() {
    clearTimeout(timer);
    do {
      again = false;
      try {
        await work();
        doneAt = new Date();
      } catch (error) {
        log.error({ error, loop: name }, 'a loop failed; it goes on');
      }
    } while (again && !stopped);
    running = undefined;
    if (!stopped) timer = setTimeout(start, everyMs);
  }
  function start() {
    running ??= round();
  }

  start();
  return {
    hurry() {
      if (stopped) return;
      if (running !== undefined) again = true;
      else start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
    lastDoneAt: () => doneAt,
  };
}
