import { api } from '#shared/api.ts';
import { makePasskey } from './browser-passkey.ts';
import { deviceName } from './device-name.ts';

/** Makes a passkey in this device and has it kept. */
export async function addPasskey({ proof, name }: { proof: string; name: string }) {
  const { options } = await api.passkeys.begin.call({ proof });
  await api.passkeys.add.call({ ...(await makePasskey(options)), proof, name });
}

export const nameOfThisDevice = () => deviceName(navigator.userAgent);
