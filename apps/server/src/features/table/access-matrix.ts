import type { contract } from '@huiyin/contract';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const leading = ['lead', 'supervisor'];
const ofMine = {
  may: leading,
  input: () => ({ exportId: newId() }),
  foreign: async () => ({ exportId: newId() }),
};

const supervisor = ['supervisor'];
const ofImport = (rest: () => object = () => ({})): AccessRow => ({
  may: supervisor,
  input: () => ({ importId: newId(), ...rest() }),
  foreign: 'visible to all who may',
});

export const accessMatrix: {
  exports: AccessRows<typeof contract.exports>;
  imports: AccessRows<typeof contract.imports>;
  printing: AccessRows<typeof contract.printing>;
} = {
  imports: {
    start: {
      may: supervisor,
      input: () => ({ id: newId(), fileId: newId() }),
      foreign: 'visible to all who may',
    },
    list: { may: supervisor, input: () => undefined, foreign: 'no ids' },
    read: ofImport(),
    rows: ofImport(),
    chooseSheet: ofImport(() => ({ sheet: '十月' })),
    arrange: ofImport(() => ({ headerRow: 1, mapping: [], people: {}, categories: {} })),
    carryOut: ofImport(),
    problems: ofImport(),
    undo: ofImport(),
  },
  printing: {
    print: {
      may: leading,
      input: () => ({ ticketId: newId() }),
      foreign: async (given) => ({ ticketId: (await given(makeTicket)).id }),
    },
  },
  exports: {
    start: { may: leading, input: () => ({ id: newId(), format: 'xlsx' }), foreign: 'no ids' },
    list: { may: leading, input: () => undefined, foreign: 'no ids' },
    read: ofMine,
    download: ofMine,
  },
};
