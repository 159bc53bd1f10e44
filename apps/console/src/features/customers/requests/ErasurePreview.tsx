import {
  erasedKinds,
  type ErasurePreview as Preview,
  stayingKinds,
} from '@huiyin/contract/personal-requests';
import { t } from '#shared/text.ts';
import { text } from './text.ts';

/** What goes and what stays. */
export function ErasurePreview({ preview: { merged, goes, stays } }: { preview: Preview }) {
  return (
    <>
      <p>{t(text.goes)}</p>
      <ul>
        {goes.map(({ kind, count }) => (
          <li key={kind}>
            {t(erasedKinds[kind])} {count}
          </li>
        ))}
      </ul>
      {merged.length > 0 && <p>{t(text.merged, { numbers: merged.join(', ') })}</p>}
      {stays.length > 0 && <p>{t(text.stays)}</p>}
      <ul>
        {stays.map(({ kind, count }) => (
          <li key={kind}>
            {t(stayingKinds[kind])} {count}
          </li>
        ))}
      </ul>
    </>
  );
}
