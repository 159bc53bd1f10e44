import { accountLinks } from './account-links.ts';
import { categories } from './categories.ts';
import { customers } from './customers.ts';
import { departments } from './departments.ts';
import { entries } from './entries.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { groups } from './groups.ts';
import { links } from './links.ts';
import { organisation } from './organisation.ts';
import { profile } from './profile.ts';
import { roles } from './roles.ts';
import { roster } from './roster.ts';
import { sessions } from './sessions.ts';
import { solutions } from './solutions.ts';
import { staff } from './staff.ts';
import { tickets } from './tickets.ts';
import { views } from './views.ts';

/** Everything that may be asked of Huiyin. */
export const contract = {
  accountLinks,
  categories,
  customers,
  departments,
  entries,
  fields,
  files,
  groups,
  links,
  organisation,
  profile,
  roles,
  roster,
  sessions,
  solutions,
  staff,
  tickets,
  views,
};
