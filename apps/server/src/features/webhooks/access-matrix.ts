import type { contract } from '@huiyin/contract';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const may = ['supervisor', 'system-administrator'];
const wanted = { name: '订单系统', url: 'https://hooks.example.com/huiyin', events: ['ticket.opened'] };

// All who manage webhooks see all of them; what is sent follows the eyes of each one's owner.
const one = (rest: object = {}): AccessRow => ({
  may,
  input: () => ({ webhookId: newId(), ...rest }),
  foreign: 'visible to all who may',
});
const ofDelivery: AccessRow = {
  may,
  input: () => ({ deliveryId: newId() }),
  foreign: 'visible to all who may',
};

export const accessMatrix: { webhooks: AccessRows<typeof contract.webhooks> } = {
  webhooks: {
    list: { may, input: () => undefined, foreign: 'no ids' },
    events: { may, input: () => undefined, foreign: 'no ids' },
    // An unknown event is refused, so that no webhook is left to whoever asks.
    add: { may, input: () => ({ id: newId(), ...wanted, events: ['none'] }), foreign: 'no ids' },
    change: one(wanted),
    remove: one(),
    renewSecret: one(),
    stop: one(),
    resume: one({ missed: 'send' }),
    test: one({ id: newId() }),
    deliveries: one(),
    delivery: ofDelivery,
    replay: ofDelivery,
  },
};
