import type { DepartmentId, RoleId } from '@huiyin/contract/ids';
import { type Account, type AccountStatus, accountStatuses } from '@huiyin/contract/staff';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { useDebounced } from '#shared/debounced.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { useLive } from '#shared/realtime.ts';
import { sharedText, t } from '#shared/text.ts';
import styles from './AccountList.module.css';
import { AccountTable } from './AccountTable.tsx';
import { useBelongingsOptions } from './belongings-options.ts';
import { accountStatusText, text } from './text.ts';

interface Filter {
  status?: AccountStatus;
  roleId?: RoleId;
  departmentId?: DepartmentId;
}

/** Accounts by name, narrowed by what is chosen above them. */
export function AccountList({ open }: { open(account: Account): void }) {
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>({ status: undefined });
  const typed = useDebounced(words.trim(), 200);
  const query = api.staff.accounts.infiniteOptions({
    input: (after: string | undefined) => ({ ...filter, words: typed || undefined, after }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(query);
  useLive('staff', query.queryKey);
  const accounts = data?.pages.flatMap((page) => page.accounts);

  return (
    <>
      <div className={styles.filter}>
        <Input.Search
          aria-label={t(text.searchPeople)}
          placeholder={t(text.searchPeople)}
          allowClear
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <FilterSelects filter={filter} change={(changed) => setFilter({ ...filter, ...changed })} />
      </div>
      {error && !data && <FailureState error={error} retry={() => void refetch()} />}
      {!error && !accounts && <LoadingBlock />}
      {accounts?.length === 0 && (
        <EmptyState title={t(text.noneMatching)}>{t(text.noneMatchingHint)}</EmptyState>
      )}
      {accounts && accounts.length > 0 && <AccountTable accounts={accounts} open={open} />}
      {hasNextPage && (
        <Button className={styles.more} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t(sharedText.more)}
        </Button>
      )}
    </>
  );
}

function FilterSelects({ filter, change }: { filter: Filter; change(changed: Filter): void }) {
  const { roles, departments } = useBelongingsOptions();
  return (
    <>
      <Select
        aria-label={t(text.status)}
        allowClear
        placeholder={t(text.anyStatus)}
        value={filter.status}
        options={accountStatuses.map((value) => ({ value, label: t(accountStatusText[value]) }))}
        onChange={(status?: AccountStatus) => change({ status })}
      />
      <Select
        aria-label={t(text.roles)}
        allowClear
        placeholder={t(text.anyRole)}
        value={filter.roleId}
        options={roles}
        onChange={(roleId?: string) => change({ roleId: roleId as RoleId | undefined })}
      />
      <Select
        aria-label={t(text.departments)}
        allowClear
        placeholder={t(text.anyDepartment)}
        value={filter.departmentId}
        options={departments}
        onChange={(departmentId?: string) =>
          change({ departmentId: departmentId as DepartmentId | undefined })
        }
      />
    </>
  );
}
