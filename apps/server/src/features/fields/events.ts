import { fieldId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = (event: { fieldId: string }) => `field:${event.fieldId}`;
const payload = z.object({ fieldId });

export const fieldAdded = defineEvent('field.added', payload, subject);
export const fieldChanged = defineEvent('field.changed', payload, subject);
export const fieldRetired = defineEvent('field.retired', payload, subject);
export const fieldRestored = defineEvent('field.restored', payload, subject);
