import { join } from 'node:path';
import { addAdministrator, findOrganisation, setUpCode } from '#features/organisation';
import { contextFor } from '#platform/context';
import { checkDatabase } from '#platform/database-checks';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { openLog } from '#platform/log';
import { startLoop } from '#platform/loops';
import { migrateDatabase } from '#platform/migrate';
import { officeAddresses, openOfficeDoor } from '#platform/office-door';
import { openRuntime } from '#platform/runtime';
import type { Settings } from '#platform/settings';
import { tryPort } from '#platform/try-port';
import { features } from './app.ts';
import { startServer } from './server.ts';

/** The whole product: the database when nobody names one, then everything on top of it. */
export async function run(settings: Settings) {
  const log = openLog(settings.logLevel);
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({ folder: join(settings.dataFolder, 'postgres'), log });
  const databaseUrl = settings.databaseUrl ?? embedded!.url;
  const host = settings.host ?? '127.0.0.1';
  try {
    await tryPort(host, settings.port, 'PORT');
    if (settings.metricsPort) await tryPort('127.0.0.1', settings.metricsPort, 'METRICS_PORT');
    await checkDatabase(databaseUrl);
    await migrateDatabase(databaseUrl);
    const runtime = await openRuntime({ databaseUrl, settings, features, log });
    const ctx = contextFor({ kind: 'system' }, runtime);
    if (settings.administrator) await addAdministrator(ctx, settings.administrator);
    const server = await startServer(runtime, { host, port: settings.port });

    const door = openOfficeDoor(server.http.server, { port: server.port, log });
    const organisation = await findOrganisation(ctx);
    const followSetting = async () => {
      const isOpen = (await findOrganisation(ctx))?.openToNetwork;
      await door.openAt(isOpen ? officeAddresses() : []);
    };
    // Who names a host has decided who can reach it.
    const following = settings.host ? undefined : startLoop('office-door', 1_000, followSetting, log);

    return {
      addresses: addressesOf(settings, organisation?.openToNetwork ?? false, server.port),
      setUpCode: organisation ? undefined : await setUpCode(ctx),
      async stop() {
        await following?.stop();
        await server.drain();
        door.letNobodyIn();
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

/** Where people reach it: the public address, this machine, and the office network when it is open to that. */
function addressesOf({ publicUrl, host }: Settings, isOpen: boolean, port: number): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  const network = everywhere || (isOpen && !host) ? officeAddresses() : [];
  const own = host && !everywhere ? host : everywhere || isOpen ? 'localhost' : '127.0.0.1';
  return [
    ...(publicUrl ? [publicUrl] : []),
    ...[own, ...network].map((address) => `http://${address}:${port}`),
  ];
}
