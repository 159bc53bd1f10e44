import { useNavigate } from '@tanstack/react-router';
import { DuplicateList } from '#features/customers/duplicates/DuplicateList.tsx';
import { text } from '#features/customers/duplicates/text.ts';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';

/** The customers who may be the same, to be compared and merged. */
export function CustomerDuplicatesPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t(text.title)} />
      <DuplicateList
        onMerged={(customerId) => void navigate({ to: '/customers/$customerId', params: { customerId } })}
      />
    </>
  );
}
