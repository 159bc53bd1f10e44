import { api, runs } from '#platform/api';
import { lookUpOrders } from './lookups/look-up-orders.ts';
import { ordersOfTicket } from './lookups/orders-of-ticket.ts';
import { listSystems } from './systems/list-systems.ts';
import { pauseSystem } from './systems/pause-system.ts';
import { removeSystem } from './systems/remove-system.ts';
import { resumeSystem } from './systems/resume-system.ts';
import { saveSystem } from './systems/save-system.ts';
import { trySystem } from './systems/try-system.ts';

export const router = api.orders.router({
  ofTicket: api.orders.ofTicket.handler(runs(ordersOfTicket)),
  lookUp: api.orders.lookUp.handler(runs(lookUpOrders)),
});

export const orderSystemsRouter = api.orderSystems.router({
  list: api.orderSystems.list.handler(runs(listSystems)),
  save: api.orderSystems.save.handler(runs(saveSystem)),
  remove: api.orderSystems.remove.handler(runs(removeSystem)),
  pause: api.orderSystems.pause.handler(runs(pauseSystem)),
  resume: api.orderSystems.resume.handler(runs(resumeSystem)),
  try: api.orderSystems.try.handler(runs(trySystem)),
});
