import type { Client } from '@huiyin/contract/client';
import type { FileId, ImportId } from '@huiyin/contract/ids';
import { expect } from 'vitest';
import { newId } from '#platform/ids';

/** A small table as CSV, below the headers that the tests need. */
export const table = (...lines: string[][]) =>
  Buffer.from(
    `${[['沟通日期', '客户信息', '沟通渠道', '问题描述', '工单号', '处理结果'], ...lines].map((line) => line.join(',')).join('\n')}\n`,
  );

/** The steps of an import as somebody takes them, each until its job is done. */
export function importSteps(app: { passTime(minutes: number): Promise<void> }, api: () => Client) {
  return {
    async uploaded(bytes: Buffer, name: string): Promise<ImportId> {
      const [id, fileId] = [newId<ImportId>(), newId<FileId>()];
      await api().files.upload({ id: fileId, file: new File([new Uint8Array(bytes)], name) });
      await api().imports.start({ id, fileId });
      await app.passTime(0);
      return id;
    },
    async arranged(id: ImportId, given: object) {
      const { headerRow, mapping, people, categories } = await api().imports.read({ importId: id });
      await api().imports.arrange({ importId: id, headerRow, mapping, people, categories, ...given });
      await app.passTime(0);
    },
    async carriedOut(importId: ImportId, counts: object) {
      await api().imports.carryOut({ importId });
      await app.passTime(0);
      expect(await api().imports.read({ importId })).toMatchObject({ status: 'imported', counts });
    },
    async undone(importId: ImportId) {
      await api().imports.undo({ importId });
      await app.passTime(0);
      expect((await api().imports.read({ importId })).status).toBe('ready');
    },
  };
}
