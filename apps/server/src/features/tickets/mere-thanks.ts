import { foldText } from './fold-text.ts';
import { polite, thankful } from './thanks-wording.ts';

const SILENT = /[\s,.。、!~…·;:'"’‘“”()♂♀-]|\p{Emoji_Modifier}|\u200d|\ufe0f/gu;

const wording = new RegExp(`(?<thankful>${thankful.join('|')})|(?:${polite.join('|')})`, 'uy');

/**
 * Whether a message only thanks, acknowledges or says good-bye, and so reopens nothing. In doubt it reopens:
 * every word of it must be known to be harmless.
 */
export function isMereThanks(text: string): boolean {
  const said = foldText(text).replace(SILENT, '');
  let saysThanks = false;
  wording.lastIndex = 0;
  while (wording.lastIndex < said.length) {
    const found = wording.exec(said);
    if (!found) return false;
    saysThanks ||= found.groups?.thankful !== undefined;
  }
  return saysThanks;
}
