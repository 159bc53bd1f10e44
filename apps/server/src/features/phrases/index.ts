import type { Feature } from '#platform/feature';
import { maySeePhrases } from './access.ts';

export { addPhrase } from './add-phrase.ts';
export { phraseAdded, phraseChanged, phraseRestored, phraseRetired } from './events.ts';
export { router } from './router.ts';
export { phrases } from './tables.ts';
export { type PhraseValueSource, type PhraseValues, phraseValueSources } from './use-phrase.ts';

export const feature: Feature = { mayWatch: maySeePhrases };
