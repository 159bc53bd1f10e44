import type { CustomerTimelineItem } from '@huiyin/contract/customers';
import { t } from '#shared/text.ts';
import { consentKindText, entryKindText, levelText, markText } from '../text.ts';
import { mergeText, text } from './text.ts';

/** What happened, in a sentence. */
export function tell(item: CustomerTimelineItem): string {
  switch (item.what) {
    case 'added':
      return t(text.tellAdded);
    case 'level-changed':
      return t(text.tellLevel, { from: t(levelText[item.from]), to: t(levelText[item.to]) });
    case 'marked':
      return t(text.tellMarked, { mark: t(markText[item.mark]), reason: item.reason });
    case 'unmarked':
      return t(text.tellUnmarked, { mark: t(markText[item.mark]), reason: item.reason });
    case 'took-in':
    case 'merged':
    case 'separated': {
      const said = t(mergeText[item.what], { number: item.other.number });
      return item.reason ? t(text.tellBecause, { what: said, reason: item.reason }) : said;
    }
    case 'consent-given':
    case 'consent-withdrawn': {
      const words = { consent: t(consentKindText[item.consent]), version: item.version, how: item.how };
      return t(item.what === 'consent-given' ? text.tellGiven : text.tellWithdrawn, words);
    }
    case 'ticket-entry':
      return t(text.tellEntry, { kind: t(entryKindText[item.kind]), ticket: item.ticketNumber });
  }
}
