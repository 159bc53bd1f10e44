import { api, runs } from '#platform/api';
import { discardDraft } from './discard-draft.ts';
import { keepDraft } from './keep-draft.ts';
import { listDrafts } from './list-drafts.ts';

export const router = api.drafts.router({
  list: api.drafts.list.handler(runs(listDrafts)),
  keep: api.drafts.keep.handler(runs(keepDraft)),
  discard: api.drafts.discard.handler(runs(discardDraft)),
});
