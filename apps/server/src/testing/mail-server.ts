import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { useTestApp } from './app.ts';

export interface ReceivedMail {
  to: string[];
  raw: string;
}

interface MailServerOptions {
  /** Asked for each mail: the code to refuse it with, or undefined to take it. */
  refuse?: (received: readonly ReceivedMail[]) => number | undefined;
  /** Takes mail only from who signs in with this. */
  password?: string;
  port?: number;
}

/** A mail server on this machine that keeps what it is sent. */
export async function startMailServer({ refuse, password, port: wanted = 0 }: MailServerOptions = {}) {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: password === undefined,
    disabledCommands: ['STARTTLS'],
    onAuth(given, _session, done) {
      if (given.password === password) done(null, { user: given.username });
      else done(new Error('Invalid username or password'));
    },
    onRcptTo(_address, _session, done) {
      const responseCode = refuse?.(received);
      done(responseCode ? Object.assign(new Error('Not this one'), { responseCode }) : undefined);
    },
    onData(stream, session, done) {
      text(stream).then((raw) => {
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      }, done);
    },
  });
  server.listen(wanted, '127.0.0.1');
  await once(server.server, 'listening');
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(stop);
  const { port } = server.server.address() as AddressInfo;
  return { smtpUrl: `smtp://127.0.0.1:${port}`, port, received, stop };
}

/** From now on the test's mails go there. */
export function sendMailTo(app: ReturnType<typeof useTestApp>, smtpUrl: string) {
  app.runtime.settings.mail = { smtpUrl, from: '回音 <desk@example.com>' };
  app.runtime.facilities.clear();
}
