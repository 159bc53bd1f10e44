import { useQuery } from '@tanstack/react-query';
import { AllowedPlaces } from '#features/outbound/AllowedPlaces.tsx';
import { AllowPlace } from '#features/outbound/AllowPlace.tsx';
import styles from '#features/outbound/Outbound.module.css';
import { text } from '#features/outbound/text.ts';
import { api } from '#shared/api.ts';
import { EmptyState } from '#shared/EmptyState.tsx';
import { FailureState } from '#shared/FailureState.tsx';
import { LoadingBlock } from '#shared/LoadingBlock.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useLive } from '#shared/realtime.ts';
import { t } from '#shared/text.ts';

/** Settings: what in the company's own network may be called. */
export function OutboundPage() {
  const asked = api.outboundPlaces.list.queryOptions();
  const { data, error, refetch } = useQuery(asked);
  useLive('outbound-places', asked.queryKey);
  if (!data) return error ? <FailureState error={error} retry={() => void refetch()} /> : <LoadingBlock />;
  return (
    <>
      <PageHeader title={t(text.outbound)} />
      <p className={styles.advice}>{t(text.intro)}</p>
      <p className={styles.advice}>{t(text.advice)}</p>
      <AllowPlace />
      {data.places.length === 0 ? (
        <EmptyState title={t(text.none)}>{t(text.noneHint)}</EmptyState>
      ) : (
        <AllowedPlaces places={data.places} />
      )}
    </>
  );
}
