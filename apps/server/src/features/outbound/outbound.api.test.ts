import type { OutboundPlaceId } from '@huiyin/contract/ids';
import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();

test('a place is allowed once, however it is typed, and taken back', async () => {
  const { id } = await app.given((ctx) => makeStaff(ctx, { name: '赵敏' }));
  const api = app.api(staffActor(undefined, { id })).outboundPlaces;
  const first = newId<OutboundPlaceId>();

  await api.allow({ id: first, place: 'ERP.example.com' });
  await api.allow({ id: newId(), place: 'erp.example.com.' });

  expect((await api.list()).places).toMatchObject([
    { id: first, place: 'erp.example.com', allowedByName: '赵敏' },
  ]);
  await expect(api.allow({ id: newId(), place: 'http://x/' })).rejects.toMatchObject({
    data: { reason: 'outbound.not-recognised', about: ['place'] },
  });
  await expect(api.allow({ id: newId(), place: '0.0.0.0/0' })).rejects.toMatchObject({
    data: { reason: 'outbound.too-wide', about: ['place'] },
  });
  await api.disallow({ id: first });
  expect((await api.list()).places).toEqual([]);
  expect(await app.eventNames()).toEqual(['outbound-place.allowed', 'outbound-place.disallowed']);
});
