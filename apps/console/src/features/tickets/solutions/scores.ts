/** In this order the digit that chooses one is the score. */
export const scores = ['1', '2', '3', '4', '5'] as const;
export type Score = (typeof scores)[number];
