import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { addAdministrator, findOrganisation, setUpCode } from '#features/organisation';
import { contextFor } from '#platform/context';
import { checkDatabase } from '#platform/database-checks';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { openLog } from '#platform/log';
import { migrateDatabase } from '#platform/migrate';
import { openRuntime } from '#platform/runtime';
import type { Settings } from '#platform/settings';
import { startProblem } from '#platform/start-problem';
import { features } from './app.ts';
import { startServer } from './server.ts';

/** The whole product: the database when nobody names one, then everything on top of it. */
export async function run(settings: Settings) {
  const log = openLog(settings.logLevel);
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(settings.dataFolder, 'postgres'), log });
  const databaseUrl = settings.databaseUrl ?? embedded!.url;
  try {
    await checkDatabase(databaseUrl);
    await migrateDatabase(databaseUrl);
    const runtime = await openRuntime({ databaseUrl, settings, features, log });
    const ctx = contextFor({ kind: 'system' }, runtime);
    if (settings.administrator) await addAdministrator(ctx, settings.administrator);
    const organisation = await findOrganisation(ctx);
    const host = settings.host ?? (organisation?.openToNetwork ? '0.0.0.0' : '127.0.0.1');
    const server = await startServer(runtime, { host, port: settings.port }).catch(
      nameListenProblem(settings.port),
    );

    return {
      addresses: addressesOf(settings, host, server.port),
      setUpCode: organisation ? undefined : await setUpCode(ctx),
      async stop() {
        await server.drain();
        await server.stop();
        await runtime.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

const nameListenProblem = (port: number) => (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  throw startProblem(
    {
      en: `Port ${port} is in use by another program: stop it, or choose another with PORT=${port + 1}.`,
      zh: `端口 ${port} 已被其他程序占用：请停止该程序，或用 PORT=${port + 1} 换一个端口。`,
    },
    error,
  );
};

/** Where people reach it: the public address, this machine, and the office network when it is open to that. */
function addressesOf({ publicUrl }: Settings, host: string, port: number): string[] {
  const open = host === '0.0.0.0' || host === '::';
  const network = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => open && family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
  return [...(publicUrl ? [publicUrl] : []), `http://${open ? 'localhost' : host}:${port}`, ...network];
}
