import { ORPCError } from '@orpc/client';
import { useNavigate } from '@tanstack/react-router';
import { ImportList } from '#features/imports/ImportList.tsx';
import { text } from '#features/imports/text.ts';
import { UploadTable } from '#features/imports/UploadTable.tsx';
import { PageFailure } from '#shared/PageFailure.tsx';
import { PageHeader } from '#shared/PageHeader.tsx';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';

/** Where tables come in. */
export function ImportsPage() {
  const navigate = useNavigate();
  if (!useMay('tickets.import'))
    return <PageFailure title={t(text.imports)} error={new ORPCError('FORBIDDEN')} />;
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
