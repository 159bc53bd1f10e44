import { readEnvFile, readSettings } from '#platform/settings';
import { StartProblem } from '#platform/start-problem';
import { announce } from './announce.ts';
import { run } from './run.ts';

// Whoever waits for Ctrl-C waits no longer than this.
const LONGEST_STOP_MS = 4_500;

try {
  readEnvFile();
  const running = await run(readSettings(process.env));

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  announce(running.addresses, running.setUpCode);
} catch (error) {
  const lines =
    error instanceof StartProblem ? error.lines : [String(error instanceof Error ? error.stack : error)];
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
