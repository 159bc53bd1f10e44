import type { PersonalPlaces } from '#features/customers';
import { bulkChanges, bulkChangeTickets } from './tables.ts';

export const personalInBulkChanges: PersonalPlaces = {
  written: [
    { table: bulkChanges, columns: [bulkChanges.edit] },
    { table: bulkChangeTickets, columns: [bulkChangeTickets.before] },
  ],
};
