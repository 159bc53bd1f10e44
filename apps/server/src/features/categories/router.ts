import { api, runs } from '#platform/api';
import { addCategory } from './add-category.ts';
import { changeCategory } from './change-category.ts';
import { listCategories } from './list-categories.ts';
import { moveCategory } from './move-category.ts';
import { restoreCategory } from './restore-category.ts';
import { retireCategory } from './retire-category.ts';

export const router = api.categories.router({
  list: api.categories.list.handler(runs(listCategories)),
  add: api.categories.add.handler(runs(addCategory)),
  change: api.categories.change.handler(runs(changeCategory)),
  move: api.categories.move.handler(runs(moveCategory)),
  retire: api.categories.retire.handler(runs(retireCategory)),
  restore: api.categories.restore.handler(runs(restoreCategory)),
});
