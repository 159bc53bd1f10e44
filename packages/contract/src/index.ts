import { accountLinks } from './account-links.ts';
import { auditLog } from './audit-log.ts';
import { bulkChanges } from './bulk-changes.ts';
import { calendars } from './calendars.ts';
import { categories } from './categories.ts';
import { closingRules } from './closing-rules.ts';
import { consents } from './consents.ts';
import { contactPoints } from './contact-points.ts';
import { customerDuplicates } from './customer-duplicates.ts';
import { customerMerges } from './customer-merges.ts';
import { customers } from './customers.ts';
import { deadlines } from './deadlines.ts';
import { departments } from './departments.ts';
import { drafts } from './drafts.ts';
import { entries } from './entries.ts';
import { exports } from './exports.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { followUps } from './follow-ups.ts';
import { groups } from './groups.ts';
import { imports } from './imports.ts';
import { links } from './links.ts';
import { mails } from './mails.ts';
import { merges } from './merges.ts';
import { notices } from './notices.ts';
import { organisation } from './organisation.ts';
import { outboundPlaces } from './outbound-places.ts';
import { phrases } from './phrases.ts';
import { policies } from './policies.ts';
import { presence } from './presence.ts';
import { profile } from './profile.ts';
import { roles } from './roles.ts';
import { roster } from './roster.ts';
import { sample } from './sample.ts';
import { search } from './search.ts';
import { secondFactor } from './second-factor.ts';
import { sessions } from './sessions.ts';
import { solutions } from './solutions.ts';
import { staff } from './staff.ts';
import { tickets } from './tickets.ts';
import { todos } from './todos.ts';
import { tokens } from './tokens.ts';
import { views } from './views.ts';
import { webhooks } from './webhooks.ts';

/** Everything that may be asked of Huiyin. */
export const contract = {
  accountLinks,
  auditLog,
  bulkChanges,
  calendars,
  categories,
  closingRules,
  consents,
  contactPoints,
  customerDuplicates,
  customerMerges,
  customers,
  deadlines,
  departments,
  drafts,
  entries,
  exports,
  fields,
  files,
  followUps,
  groups,
  imports,
  links,
  mails,
  merges,
  notices,
  organisation,
  outboundPlaces,
  phrases,
  policies,
  presence,
  profile,
  roles,
  roster,
  sample,
  search,
  secondFactor,
  sessions,
  solutions,
  staff,
  tickets,
  todos,
  tokens,
  views,
  webhooks,
};
