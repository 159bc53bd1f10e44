import { api, runs } from '#platform/api';
import { askErasure } from './ask-erasure.ts';
import { copyPersonalData } from './copy-personal-data.ts';
import { listErasures } from './list-erasures.ts';
import { previewErasure } from './preview-erasure.ts';

export const router = api.personalRequests.router({
  copy: api.personalRequests.copy.handler(runs(copyPersonalData)),
  preview: api.personalRequests.preview.handler(runs(previewErasure)),
  erase: api.personalRequests.erase.handler(runs(askErasure)),
  journal: api.personalRequests.journal.handler(runs(listErasures)),
});
