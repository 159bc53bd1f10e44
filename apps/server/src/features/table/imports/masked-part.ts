// As contacts leave masked: 138****1234, 010-****5678, +852 ****4567, z***@example.com, wx***23.
const MASKED = /(?:\+\d{1,3} |\d{2,4}-?)\*{2,}\d{2,4}|\w?\*{3}@|[\w-]{1,2}\*{3}[\w-]{1,2}(?!\w)/;

/** The first thing in a text that is masked, if anything is. */
export const maskedPart = (text: string): string | undefined => MASKED.exec(text)?.[0];
