declare module 'smtp-server' {
  import type { Server } from 'node:net';
  import type { Readable } from 'node:stream';

  type Done = (error?: Error | null) => void;

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onAuth?(
        given: { username: string; password: string },
        session: unknown,
        done: (error: Error | null, answer?: { user: string }) => void,
      ): void;
      onRcptTo?(address: { address: string }, session: unknown, done: Done): void;
      onData?(stream: Readable, session: { envelope: { rcptTo: { address: string }[] } }, done: Done): void;
    });
    readonly server: Server;
    listen(port: number, host: string): Server;
    close(done: () => void): void;
  }
}
