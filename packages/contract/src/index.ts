import { categories } from './categories.ts';
import { customers } from './customers.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { organisation } from './organisation.ts';
import { roster } from './roster.ts';
import { sessions } from './sessions.ts';
import { staff } from './staff.ts';
import { tickets } from './tickets.ts';

/** Everything that may be asked of Huiyin. */
export const contract = {
  categories,
  customers,
  fields,
  files,
  organisation,
  roster,
  sessions,
  staff,
  tickets,
};
