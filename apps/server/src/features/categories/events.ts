import { categoryId } from '@huiyin/contract/ids';
import { z } from 'zod';
import { defineEvent } from '#platform/events';

const subject = (event: { categoryId: string }) => `category:${event.categoryId}`;
const payload = z.object({ categoryId });

export const categoryAdded = defineEvent('category.added', payload, subject);
export const categoryChanged = defineEvent('category.changed', payload, subject);
export const categoryMoved = defineEvent('category.moved', payload, subject);
export const categoryRetired = defineEvent('category.retired', payload, subject);
export const categoryRestored = defineEvent('category.restored', payload, subject);
