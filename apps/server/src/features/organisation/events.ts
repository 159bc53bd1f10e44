import { z } from 'zod';
import { defineEvent } from '#platform/events';

export const organisationSetUp = defineEvent('organisation.set-up', z.object({}), () => 'organisation');
