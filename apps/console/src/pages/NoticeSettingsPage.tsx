import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { DeviceChoices } from '#features/notices/DeviceChoices.tsx';
import { NoticeChoices } from '#features/notices/NoticeChoices.tsx';
import { QuietHoursForm } from '#features/notices/QuietHoursForm.tsx';
import { text } from '#features/notices/text.ts';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';

/** What a person is told of, by which ways, and when not. */
export function NoticeSettingsPage() {
  const { data, error, isPending, refetch } = useQuery(api.notices.settings.queryOptions());
  if (isPending) return <LoadingBlock />;
  if (!data) return <FailureState error={error} retry={() => void refetch()} />;

  return (
    <>
      <PageHeader title={t(text.settings)} />
      <h2>{t(text.whichWays)}</h2>
      <NoticeChoices choices={data.choices} byMail={data.byMail} />
      {data.byMail ? (
        <p style={{ color: 'var(--ink-2)' }}>{t(text.mailHint)}</p>
      ) : (
        <Alert type="info" showIcon title={t(text.noMail)} style={{ maxWidth: 640, marginTop: 12 }} />
      )}
      <h2>{t(text.quiet)}</h2>
      <QuietHoursForm quietHours={data.quietHours} timeZone={data.timeZone} />
      <h2>{t(text.device)}</h2>
      <DeviceChoices />
    </>
  );
}
