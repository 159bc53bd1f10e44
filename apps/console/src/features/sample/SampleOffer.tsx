import { Link } from '@tanstack/react-router';
import { t } from '#shared/text.ts';
import { text } from './text.ts';
import { useSample } from './use-sample.ts';

/** Where nothing is yet: a way to see it filled, for whoever may. */
export function SampleOffer() {
  const sample = useSample();
  return sample?.status === 'none' && <Link to="/settings/company">{t(text.offer)}</Link>;
}
