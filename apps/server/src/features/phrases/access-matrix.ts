import type { contract } from '@huiyin/contract';
import { makePhrase } from '#factories/phrases';
import { makeStaff } from '#factories/staff';
import { newId } from '#platform/ids';
import type { AccessRow, AccessRows } from '#testing/access-row';

const users = ['agent', 'senior-agent', 'lead', 'supervisor', 'business-administrator'];
const wording = { title: '问候', body: '您好！', channel: null, categoryId: null };

const ofAColleague =
  (rest: object = {}): AccessRow['foreign'] =>
  async (given) => {
    const { id: ownerId } = await given(makeStaff);
    const phrase = await given((ctx) => makePhrase(ctx, { ownerId }));
    return { phraseId: phrase.id, ...rest };
  };

export const accessMatrix: { phrases: AccessRows<typeof contract.phrases> } = {
  phrases: {
    list: { may: users, input: () => ({}), foreign: 'no ids' },
    add: { may: users, input: () => ({ id: newId(), shared: false, ...wording }), foreign: 'no ids' },
    change: { may: users, input: () => ({ phraseId: newId(), ...wording }), foreign: ofAColleague(wording) },
    retire: { may: users, input: () => ({ phraseId: newId() }), foreign: ofAColleague() },
    restore: { may: users, input: () => ({ phraseId: newId() }), foreign: ofAColleague() },
    preview: { may: users, input: () => ({ body: '您好' }), foreign: 'no ids' },
    use: { may: users, input: () => ({ phraseId: newId() }), foreign: ofAColleague() },
  },
};
