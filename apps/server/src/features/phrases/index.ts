import { atSetUp } from '#features/organisation';
import { contribute } from '#platform/contributions';
import type { Feature } from '#platform/feature';
import { maySeePhrases } from './access.ts';
import { shipPhrases } from './ship-phrases.ts';

export { addPhrase } from './add-phrase.ts';
export type { PhraseValues } from './common-values.ts';
export { phraseAdded, phraseChanged, phraseRestored, phraseRetired } from './events.ts';
export { router } from './router.ts';
export { phrases } from './tables.ts';
export { type PhraseValueSource, phraseValueSources } from './use-phrase.ts';

export const feature: Feature = {
  contributes: [contribute(atSetUp, shipPhrases)],
  mayWatch: maySeePhrases,
};
