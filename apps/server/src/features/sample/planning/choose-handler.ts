import type { SampleCustomer } from '../customers/customer.ts';
import type { Author, Matter } from '../matter.ts';
import { departments, type GroupKey, groups } from '../organisation-chart.ts';
import type { PersonKey } from '../people.ts';
import { isWorking } from './desk-hours.ts';
import type { Chance } from './random.ts';

const afterSales = ['return-exchange', 'refund-progress', 'repair', 'installation'];
const agents: readonly PersonKey[] = ['liu-yang', 'wang-siqi', 'zhao-xinyi'];
const leads: readonly PersonKey[] = ['zhou-yutong', 'li-mingxuan'];
const above: Readonly<Record<'senior' | 'lead' | 'supervisor', readonly [PersonKey, ...PersonKey[]]>> = {
  senior: ['zhou-yutong', 'li-mingxuan'],
  lead: ['li-mingxuan', 'zhou-yutong'],
  supervisor: ['chen-jing'],
};

export function groupOf(
  { category, channel, external, restricted }: Matter,
  customer: SampleCustomer | null,
): GroupKey {
  if (external || restricted) return 'complaints';
  if (customer?.level === 'high-value' && groups.vip.channels.includes(channel)) return 'vip';
  if (afterSales.includes(category) && groups['after-sales'].channels.includes(channel)) return 'after-sales';
  if (channel === 'in-person') return 'after-sales';
  return groups.phone.channels.includes(channel) ? 'phone' : 'online';
}

/** Who took it: somebody of the group who was at work, or whoever else was. Leads take what is meant for them. */
export function takerAt(moment: Date, group: GroupKey, matter: Matter, chance: Chance): PersonKey {
  const forLeads = (group === 'vip' || group === 'complaints') && !matter.escalated;
  const first = groups[group].members.filter((person) => forLeads || agents.includes(person));
  const atWork = (people: readonly PersonKey[]) => people.filter((person) => isWorking(person, moment));
  const able = [atWork(first), atWork(agents), atWork(leads), agents].find((people) => people.length > 0)!;
  return chance.one(able);
}

/** Whom it went up to: who of them is at work, if anybody is. */
export function higherThan(handler: PersonKey, step: keyof typeof above, at: Date): PersonKey {
  const able = above[step].filter((person) => person !== handler);
  return able.find((person) => isWorking(person, at)) ?? able[0] ?? above[step][0];
}

export function authorOf(by: Author, handler: PersonKey, at: Date): PersonKey | 'customer' {
  if (by === 'customer') return 'customer';
  if (by === 'handler') return handler;
  if (by === 'senior' || by === 'lead' || by === 'supervisor') {
    return above[by].includes(handler) ? handler : higherThan(handler, by, at);
  }
  return by === 'after-sales' && handler !== 'zhao-xinyi' ? 'zhao-xinyi' : departments[by].head;
}
