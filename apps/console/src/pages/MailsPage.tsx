import { mailStatuses } from '@huiyin/contract/mails';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { MailList } from '#features/notices/MailList.tsx';
import { MailTest } from '#features/notices/MailTest.tsx';
import { mailStatusText, text } from '#features/notices/text.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';

/** Whether mail works, and what became of each. */
export function MailsPage() {
  const { status } = useSearch({ from: '/shell/settings/mails' });
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t(text.mails)}>
        <Select
          aria-label={t(text.status)}
          allowClear
          placeholder={t(text.all)}
          style={{ minWidth: 140 }}
          value={status}
          options={mailStatuses.map((value) => ({ value, label: t(mailStatusText[value]) }))}
          onChange={(status) => void navigate({ to: '/settings/mails', search: { status } })}
        />
      </PageHeader>
      <p>{t(text.mailsHint)}</p>
      <MailTest />
      <MailList key={status} status={status} />
    </>
  );
}
