// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;

/** A text without control characters, direction overrides and lone surrogates, which no database keeps or nobody sees. */
export const wantedCharacters = (text: string) => text.toWellFormed().replace(unwanted, '');
