/** What one can say of oneself. Offline is who has no console open. */
export const chosenPresences = ['online', 'busy', 'break'] as const;
