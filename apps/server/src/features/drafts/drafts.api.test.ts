import { expect, test } from 'vitest';
import { makeStaff } from '#factories/staff';
import { staffActor, useTestApp } from '#testing/app';

const app = useTestApp();
const subject = 'ticket:new';
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 2, minute));

test('what is typed is kept for its writer only, the newest copy winning however late an older one arrives', async () => {
  const [writer, colleague] = [await someone(), await someone()];

  await writer.drafts.keep({ subject, content: { description: '登录后一直' }, savedAt: at(1) });
  await writer.drafts.keep({ subject, content: { description: '登录后一直转圈' }, savedAt: at(3) });
  await writer.drafts.keep({ subject, content: { description: '登录后' }, savedAt: at(2) });

  expect(await writer.drafts.list({})).toEqual({
    drafts: [{ subject, content: { description: '登录后一直转圈' }, savedAt: at(3) }],
  });
  expect(await colleague.drafts.list({})).toEqual({ drafts: [] });
});

test('discarding throws it away, also the second time', async () => {
  const writer = await someone();
  await writer.drafts.keep({ subject, content: { description: '登录' }, savedAt: at(1) });

  await writer.drafts.discard({ subject });
  await writer.drafts.discard({ subject });

  expect(await writer.drafts.list({})).toEqual({ drafts: [] });
});

test('more than 100 kB is refused', async () => {
  const writer = await someone();

  await expect(
    writer.drafts.keep({ subject, content: { description: '长'.repeat(100_001) }, savedAt: at(1) }),
  ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

async function someone() {
  const { id } = await app.given(makeStaff);
  return app.api(staffActor([], { id }));
}
