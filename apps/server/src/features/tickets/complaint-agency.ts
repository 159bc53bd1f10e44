import type { ComplaintAgency } from '@huiyin/contract/tickets';

const NEAR = 40;

const named: [RegExp, ComplaintAgency][] = [
  [/12315/g, '12315'],
  [/12345/g, '12345'],
  [/黑猫/g, 'heimao'],
  [/平台(?:介入|投诉|客服)/g, 'platform'],
];

/** Who gave the complaint number that follows this text: whoever is named last before it. */
export function agencyNamedBefore(folded: string): ComplaintAgency {
  const near = folded.slice(-NEAR);
  const lastPlaces = named.map(([name, agency]) => ({
    agency,
    at: [...near.matchAll(name)].at(-1)?.index ?? -1,
  }));
  const last = lastPlaces.reduce((best, one) => (one.at > best.at ? one : best));
  return last.at < 0 ? 'other' : last.agency;
}
