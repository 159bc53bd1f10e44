import { api, runs } from '#platform/api';
import { addContactPoint } from './add-contact-point.ts';
import { changeContactPoint } from './change-contact-point.ts';
import { removeContactPoint } from './remove-contact-point.ts';
import { revealContactPoint } from './reveal-contact-point.ts';

export const router = api.contactPoints.router({
  add: api.contactPoints.add.handler(runs(addContactPoint)),
  change: api.contactPoints.change.handler(runs(changeContactPoint)),
  remove: api.contactPoints.remove.handler(runs(removeContactPoint)),
  reveal: api.contactPoints.reveal.handler(runs(revealContactPoint)),
});
