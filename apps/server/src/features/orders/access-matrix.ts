import type { contract } from '@huiyin/contract';
import { makeTicket } from '#factories/tickets';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';
import { wantedSystem } from './factory.ts';

const may = ['agent', 'senior-agent', 'lead', 'supervisor', 'department-head', 'collaborator', 'inspector'];
const administrators = ['system-administrator'];

const ofTicket: AccessRow = {
  may,
  input: () => ({ ticketId: newId() }),
  foreign: async (given) => ({ ticketId: (await given(makeTicket)).id }),
};
const one: AccessRow = {
  may: administrators,
  input: () => ({ orderSystemId: newId() }),
  foreign: 'visible to all who may',
};

export const accessMatrix: {
  orders: AccessRows<typeof contract.orders>;
  orderSystems: AccessRows<typeof contract.orderSystems>;
} = {
  orders: { ofTicket, lookUp: ofTicket },
  orderSystems: {
    list: { may: administrators, input: () => undefined, foreign: 'no ids' },
    // Without the place of the number it is refused, so that nothing is kept or asked.
    save: {
      ...one,
      input: () => ({ orderSystemId: newId(), ...wantedSystem('https://erp.example.com/') }),
    },
    remove: one,
    pause: one,
    resume: one,
    try: {
      ...one,
      input: () => {
        const { name, keepMinutes, ...asked } = wantedSystem('https://erp.example.com/');
        return { orderSystemId: newId(), orderNumber: '20231008001', ...asked };
      },
    },
  },
};
