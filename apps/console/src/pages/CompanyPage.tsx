import { useQuery } from '@tanstack/react-query';
import { CompanyForm } from '#features/organisation/CompanyForm.tsx';
import { SampleTeam } from '#features/sample/SampleTeam.tsx';
import { api } from '#shared/api.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';
import { text as places } from '#shell/settings-text.ts';
import styles from './ProfilePage.module.css';

/** The settings of the whole company. */
export function CompanyPage() {
  const { data, error, refetch } = useQuery(api.organisation.read.queryOptions());
  return (
    <>
      <PageHeader title={t(places.company)} />
      {!data && (error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />)}
      {data && (
        <section className={styles.section}>
          <CompanyForm settings={data} />
        </section>
      )}
      <SampleTeam />
    </>
  );
}
