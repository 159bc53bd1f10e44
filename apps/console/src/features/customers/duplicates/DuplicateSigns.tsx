import type { CustomerDuplicate } from '@huiyin/contract/customer-duplicates';
import { t } from '#shared/text.ts';
import { pointKindText } from '../text.ts';
import { signText } from './text.ts';

/** Why two may be one. */
export function DuplicateSigns({ signs, contacts }: Pick<CustomerDuplicate, 'signs' | 'contacts'>) {
  return signs
    .map((sign) => {
      const points = contacts.map(({ kind, masked }) => `${t(pointKindText[kind])} ${masked}`);
      return sign === 'contact' ? [t(signText[sign]), ...points].join(' ') : t(signText[sign]);
    })
    .join(' · ');
}
