import { phraseId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = (event: { phraseId: string }) => `phrase:${event.phraseId}`;
const payload = z.object({ phraseId });

export const phraseAdded = defineEvent('phrase.added', payload, subject);
export const phraseChanged = defineEvent('phrase.changed', payload, subject);
export const phraseRetired = defineEvent('phrase.retired', payload, subject);
export const phraseRestored = defineEvent('phrase.restored', payload, subject);
