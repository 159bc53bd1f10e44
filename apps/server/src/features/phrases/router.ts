import { api, runs } from '#platform/api';
import { addPhrase } from './add-phrase.ts';
import { changePhrase } from './change-phrase.ts';
import { listPhrases } from './list-phrases.ts';
import { previewPhrase } from './preview-phrase.ts';
import { restorePhrase } from './restore-phrase.ts';
import { retirePhrase } from './retire-phrase.ts';
import { usePhrase } from './use-phrase.ts';

export const router = api.phrases.router({
  list: api.phrases.list.handler(runs(listPhrases)),
  add: api.phrases.add.handler(runs(addPhrase)),
  change: api.phrases.change.handler(runs(changePhrase)),
  preview: api.phrases.preview.handler(runs(previewPhrase)),
  retire: api.phrases.retire.handler(runs(retirePhrase)),
  restore: api.phrases.restore.handler(runs(restorePhrase)),
  use: api.phrases.use.handler(runs(usePhrase)),
});
