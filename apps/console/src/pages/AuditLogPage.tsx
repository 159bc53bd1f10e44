import type { AuditNames } from '@huiyin/contract/audit-log';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { AuditCheck } from '#features/audit-log/AuditCheck.tsx';
import { AuditFilterFields } from '#features/audit-log/AuditFilterFields.tsx';
import { AuditRows } from '#features/audit-log/AuditRows.tsx';
import { type AuditFilter, auditFilterOf, auditRows } from '#features/audit-log/audit-filter.ts';
import { text } from '#features/audit-log/text.ts';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { sharedText, t } from '#shared/text.ts';
import styles from './AuditLogPage.module.css';
import { subjectLink } from './subject-link.tsx';

/** Settings: who did what, and when. */
export function AuditLogPage() {
  const filter = auditFilterOf(useSearch({ from: '/shell/settings/audit-log' }));
  const navigate = useNavigate();
  const setFilter = (search: AuditFilter) => void navigate({ to: '/settings/audit-log', search });
  const people = useQuery(api.staff.list.queryOptions()).data?.staff ?? [];
  const found = useInfiniteQuery(auditRows(filter));
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const names: AuditNames = Object.assign({}, ...(found.data?.pages.map((page) => page.names) ?? []));

  return (
    <>
      <PageHeader title={t(text.auditLog)} />
      <p>{t(text.intro)}</p>
      <AuditCheck />
      <AuditFilterFields
        filter={filter}
        subjectName={names[filter.subject?.split(':', 2)[1] ?? '']?.name}
        people={people}
        narrow={setFilter}
      />
      {found.isPending ? (
        <LoadingBlock />
      ) : !found.data ? (
        <FailureState error={found.error} retry={() => void found.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState
          title={t(text.none)}
          step={<Button onClick={() => setFilter({})}>{t(text.showAll)}</Button>}
        >
          {t(text.noneHint)}
        </EmptyState>
      ) : (
        <AuditRows
          rows={rows}
          names={names}
          linkTo={subjectLink}
          only={(subject) => setFilter({ ...filter, subject })}
        />
      )}
      {found.hasNextPage && (
        <div className={styles.more}>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t(sharedText.more)}
          </Button>
        </div>
      )}
    </>
  );
}
