import type { contract } from '@huiyin/contract';
import { makeFile } from '#factories/files';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const ofSomebodyElse: AccessRow['foreign'] = async (given) => ({ fileId: (await given(makeFile)).id });

export const accessMatrix: { files: AccessRows<typeof contract.files> } = {
  files: {
    upload: {
      may: 'everyStaffMember',
      input: () => ({ id: newId(), file: new File(['text'], 'note.txt') }),
      foreign: 'no ids',
    },
    read: { may: 'everyStaffMember', input: () => ({ fileId: newId() }), foreign: ofSomebodyElse },
    download: { may: 'everyStaffMember', input: () => ({ fileId: newId() }), foreign: ofSomebodyElse },
  },
};
