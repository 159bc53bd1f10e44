import { api, runs } from '#platform/api';
import { askCopy } from '../copies/ask-copy.ts';
import { downloadCopy, listCopies } from '../copies/own-copies.ts';
import { askErasure } from './ask-erasure.ts';
import { listErasures } from './list-erasures.ts';
import { previewErasure } from './preview-erasure.ts';

export const router = api.personalRequests.router({
  copy: api.personalRequests.copy.handler(runs(askCopy)),
  copies: api.personalRequests.copies.handler(runs(listCopies)),
  downloadCopy: api.personalRequests.downloadCopy.handler(runs(downloadCopy)),
  preview: api.personalRequests.preview.handler(runs(previewErasure)),
  erase: api.personalRequests.erase.handler(runs(askErasure)),
  journal: api.personalRequests.journal.handler(runs(listErasures)),
});
