import type { Client } from '@huiyin/contract/client';
import type { FileId, ImportId } from '@huiyin/contract/ids';
import { uuidv7 } from 'uuidv7';
import { hostile } from './hostile-texts.ts';
import { openTalkative } from './other-systems.ts';

const id = <Id>() => uuidv7() as Id;
const [first, second] = hostile as [string, string];

/** Puts hostile texts into names of settings, into a table to be imported, and into what an order system answers. */
export async function plantElsewhere(api: Client) {
  const { id: _, ...calendar } = (await api.calendars.list()).calendars[0]!;
  await api.calendars.save({ id: id(), ...calendar, name: first });
  const { id: __, ...policy } = (await api.policies.list()).policies[0]!;
  await api.policies.save({ id: id(), ...policy, name: first });
  const view = { filter: { product: first }, columns: ['number' as const], order: 'newest' as const };
  await api.views.save({ viewId: id(), name: first, ...view });

  const fileId = id<FileId>();
  const table = `沟通日期,客户信息,沟通渠道,问题描述,处理人\n${hostile.map(quoted).slice(0, 5).join()}\n`;
  await api.files.upload({ id: fileId, file: new File([table], `${second}.csv`) });
  const importId = id<ImportId>();
  await api.imports.start({ id: importId, fileId });

  const shop = await openTalkative(first);
  await api.outboundPlaces.allow({ id: id(), place: '127.0.0.1' });
  const paths = {
    ...{ status: 'status', buyer: 'buyer', address: 'address', carrier: 'carrier', trackingNumber: 'no' },
    ...{ steps: 'steps', stepAt: 'time', stepText: 'text', items: 'items', itemName: 'text' },
    ...{ orderedAt: '', phone: '', amount: '', itemQuantity: '' },
  };
  const limits = { amountUnit: 'yuan' as const, timeLimitSeconds: 5, keepMinutes: 10, headers: [] };
  await api.orderSystems.save({ orderSystemId: id(), name: first, url: shop.address, paths, ...limits });
  return { importId, close: shop.close };
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
