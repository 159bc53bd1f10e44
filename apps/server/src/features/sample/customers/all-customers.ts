import { companies } from './companies.ts';
import type { ContactPoint, CustomerNotes, SampleCustomer } from './customer.ts';
import { others } from './others.ts';
import { regulars } from './regulars.ts';

const streets = ['春和路', '云庭路', '映月街', '青枫路', '望江东街', '知春里', '桂语路', '松涛街'];
const estates = ['和悦苑', '枫林雅居', '锦绣里', '观澜府', '晴川花园', '朝阳新村', '书香名邸'];
const everydayTags = [['年卡会员'], [], ['生鲜常客'], [], ['直播间买家'], [], ['宝妈'], [], ['新客'], []];

/** The customers of the sample, those who call most first. */
export const allCustomers: readonly SampleCustomer[] = [
  ...regulars.map((notes) => ({ notes, kind: 'person' as const })),
  ...companies.map((notes) => ({ notes, kind: 'company' as const })),
  ...others.map(([name, salutation, city], index) => ({
    notes: { ...everydayNotes(index), name, salutation, city },
    kind: 'person' as const,
  })),
].map(({ notes, kind }, index) => customerFrom(notes, kind, index));

function everydayNotes(index: number) {
  return {
    key: `customer-${index + 1}`,
    level: index % 9 === 4 ? 'high-value' : index % 4 === 1 ? 'new' : 'regular',
    tags: everydayTags[index % everydayTags.length],
    email: index % 3 !== 1 ? `customer${index + 1}@example.com` : undefined,
  } satisfies Partial<CustomerNotes>;
}

function customerFrom(notes: CustomerNotes, kind: SampleCustomer['kind'], index: number): SampleCustomer {
  const { address, email, refuses = [], level = 'regular', tags = [], marks = [], ...rest } = notes;
  return {
    ...rest,
    kind,
    level,
    tags,
    marks,
    addresses: [address ?? addressIn(notes.city, index)],
    contactPoints: contactPoints(notes, index),
    consents: {
      recording: !refuses.includes('recording'),
      surveys: !refuses.includes('surveys'),
      marketing: !refuses.includes('marketing') && index % 4 !== 3,
    },
  };
}

function addressIn(city: string, index: number) {
  const street = `${streets[index % streets.length]} ${((index * 7) % 180) + 1} 号`;
  const room = `${(index % 16) + 1} 幢 ${(index % 24) + 2}0${(index % 4) + 1} 室`;
  return `${city}市${street}${estates[index % estates.length]} ${room}`;
}

function contactPoints({ email, preferences }: CustomerNotes, index: number): ContactPoint[] {
  const number = 1001 + index;
  const writes = preferences?.channel === 'social' || index % 3 === 0;
  return [
    { kind: 'phone', value: `1990000${number}` }, // a range that is given to nobody
    ...(email ? [{ kind: 'email' as const, value: email }] : []),
    ...(writes ? [{ kind: 'wechat' as const, value: `wx_sample_${number}` }] : []),
    ...(index % 6 === 1 ? [{ kind: 'visitor' as const, value: `visitor-sample-${number}` }] : []),
  ];
}
