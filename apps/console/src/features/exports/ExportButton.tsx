import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { ExportDialog, type Wanted } from './ExportDialog.tsx';
import { text } from './text.ts';

/** Makes a table of what the page shows, for who may. */
export function ExportButton({ wanted }: { wanted: Wanted }) {
  const [isOpen, setOpen] = useState(false);
  if (!useMay('tickets.export')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(text.export)}</Button>
      {isOpen && <ExportDialog wanted={wanted} close={() => setOpen(false)} />}
    </>
  );
}
