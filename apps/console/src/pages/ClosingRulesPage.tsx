import { useQuery } from '@tanstack/react-query';
import { ClosingRulesForm } from '#features/closing-rules/ClosingRulesForm.tsx';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { text as places } from '#shell/settings-text.ts';
import styles from './ProfilePage.module.css';

/** Settings: when tickets close by themselves, and when they reopen. */
export function ClosingRulesPage() {
  const { data, error, refetch } = useQuery(api.closingRules.read.queryOptions());
  return (
    <>
      <PageHeader title={t(places.closingRules)} />
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && (
        <section className={styles.section}>
          <ClosingRulesForm rules={data} />
        </section>
      )}
    </>
  );
}
