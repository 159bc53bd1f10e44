import { useNavigate } from '@tanstack/react-router';
import { ImportList } from '#features/imports/ImportList.tsx';
import { text } from '#features/imports/text.ts';
import { UploadTable } from '#features/imports/UploadTable.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { t } from '#shared/text.ts';

/** Where tables come in. */
export function ImportsPage() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t(text.imports)} />
      <p>{t(text.intro)}</p>
      <UploadTable
        started={(importId) => void navigate({ to: '/tickets/imports/$importId', params: { importId } })}
      />
      <ImportList />
    </>
  );
}
