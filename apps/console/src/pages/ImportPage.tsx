import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ImportSteps } from '#features/imports/ImportSteps.tsx';
import { importOf } from '#features/imports/import-queries.ts';
import { text } from '#features/imports/text.ts';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';
import { InvitingPeople } from './InvitingPeople.tsx';

/** One import from its file to what became of it. */
export function ImportPage() {
  const { importId } = useParams({ from: '/shell/tickets/imports/$importId' });
  const one = importOf(importId);
  const { data, error, refetch } = useQuery(one);
  useLive(`import:${importId}`, one.queryKey);
  return (
    <>
      <PageHeader title={data?.name ?? t(text.imports)}>
        <Link to="/tickets/imports">{t(text.back)}</Link>
      </PageHeader>
      {error && <FailureState error={error} retry={() => void refetch()} />}
      {!data && !error && <LoadingBlock />}
      {data && (
        <InvitingPeople>
          <ImportSteps given={data} />
        </InvitingPeople>
      )}
    </>
  );
}
