import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { SMTPServer } from 'smtp-server';

/** A mail server of the outside world: keeps what it is sent, and finds the newest link in it. */
export async function openMailbox() {
  const mails: { to: string; body: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      text(stream).then((raw) => {
        mails.push({ to: envelope.rcptTo[0]!.address, body: bodyOf(raw) });
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'desk@example.com' },
    /** Where the link in the mail number `count` to somebody leads, once that has come. */
    async linkTo(to: string, count = 1): Promise<string> {
      const theirs = () => mails.filter((mail) => mail.to === to);
      await expect.poll(() => theirs().length).toBeGreaterThanOrEqual(count);
      return /\/welcome#[\w-]+/.exec(theirs()[count - 1]!.body)![0];
    },
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

function bodyOf(raw: string) {
  const [head = '', ...body] = raw.split(/\r?\n\r?\n/);
  const encoded = /base64/i.test(head);
  return encoded ? Buffer.from(body.join(''), 'base64').toString() : body.join('\n\n').replace(/=\r?\n/g, '');
}
