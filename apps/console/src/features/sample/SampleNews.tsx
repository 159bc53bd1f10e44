import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useRef } from 'react';
import { t } from '#shared/text.ts';
import { SampleProgress } from './SampleProgress.tsx';
import { text } from './text.ts';
import { useSample } from './use-sample.ts';

/** On the home page while the sample is loaded, and that it is here once it was seen to come. */
export function SampleNews() {
  const sample = useSample();
  const wasSeenComing = useRef(false);
  if (sample?.status === 'loading') {
    wasSeenComing.current = true;
    return <Alert type="info" title={t(text.coming)} description={<SampleProgress sample={sample} />} />;
  }
  if (sample?.status !== 'loaded' || !wasSeenComing.current) return null;
  const howToSignIn = <Link to="/settings/company">{t(text.howToSignIn)}</Link>;
  return <Alert type="success" title={t(text.loaded)} description={howToSignIn} closable />;
}
