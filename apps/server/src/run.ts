import { join } from 'node:path';
import { addAdministrator, findOrganisation, setUpCode } from '#features/organisation';
import { contextFor } from '#platform/context';
import { checkDatabase } from '#platform/database-checks';
import { startEmbeddedPostgres } from '#platform/embedded-postgres';
import { facilityOf } from '#platform/facility';
import { openLog } from '#platform/log';
import { startLoop } from '#platform/loops';
import { migrateDatabase } from '#platform/migrate';
import { openOfficeDoor } from '#platform/office-door';
import { officeAddresses, ourAddresses } from '#platform/our-address';
import { openRuntime } from '#platform/runtime';
import type { Settings } from '#platform/settings';
import { tryPort } from '#platform/try-port';
import { announceColleagues } from './announce.ts';
import { features } from './app.ts';
import { startServer } from './server.ts';

/** The whole product: the database when nobody names one, then everything on top of it. */
export async function run(settings: Settings) {
  const log = openLog(settings.logLevel);
  const host = settings.host ?? '127.0.0.1';
  const tryPorts = async () => {
    await tryPort(host, settings.port, 'PORT');
    if (settings.metricsPort) await tryPort('127.0.0.1', settings.metricsPort, 'METRICS_PORT');
  };
  if (settings.databaseUrl) await tryPorts();
  const embedded = settings.databaseUrl
    ? undefined
    : await startEmbeddedPostgres({
        folder: join(settings.dataFolder, 'postgres'),
        log,
        first: tryPorts,
      });
  const databaseUrl = settings.databaseUrl ?? embedded!.url;
  try {
    await checkDatabase(databaseUrl);
    await migrateDatabase(databaseUrl);
    const runtime = await openRuntime({ databaseUrl, settings, features, log });
    const ctx = contextFor({ kind: 'system' }, runtime);
    if (settings.administrator) await addAdministrator(ctx, settings.administrator);
    const organisation = await findOrganisation(ctx);
    const addresses = facilityOf(runtime, ourAddresses);
    const officeNow = async () => ((await findOrganisation(ctx))?.openToNetwork ? officeAddresses() : []);
    if (!settings.host) addresses.listens({ office: await officeNow() });
    const server = await startServer(runtime, { host, port: settings.port });

    addresses.listens({ port: server.port });
    const door = openOfficeDoor(server.http.server, { port: server.port, log });
    const followSetting = async () => {
      const before = addresses.forColleagues().join();
      const office = await officeNow();
      await door.openAt(office);
      addresses.listens({ office });
      const now = addresses.forColleagues();
      if (now.join() !== before) announceColleagues(now);
    };
    // Who names a host has decided who can reach it.
    const following = settings.host ? undefined : startLoop('office-door', 1_000, followSetting, log);

    return {
      addresses: addresses.all(),
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
