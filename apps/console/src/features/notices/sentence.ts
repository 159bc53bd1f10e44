import type { Label } from '@huiyin/contract/language';
import { noticeSentence } from '@huiyin/contract/notice-words';
import type { Notice } from '@huiyin/contract/notices';
import { spoken } from '#shared/language.ts';

/** What the notice says, in the language spoken now. */
export const sentenceOf = (notice: Notice) => noticeSentence(notice, asItStands);

// The placeholders are filled by the contract, for mails and console alike.
const asItStands = ({ zh, en, tw }: Label) => ({ 'zh-CN': zh, 'zh-TW': tw ?? zh, en })[spoken.get().language];
