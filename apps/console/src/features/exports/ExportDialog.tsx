import { type ExportFormat, exportFormats } from '@huiyin/contract/exports';
import type { ExportId } from '@huiyin/contract/ids';
import { standardColumns, type TableColumn, usualColumns } from '@huiyin/contract/table-columns';
import type { StandardView, TicketFilter, TicketOrder } from '@huiyin/contract/views';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { failureText } from '#shared/failure.ts';
import { newId } from '#shared/new-id.ts';
import { useTableColumns } from '#shared/table-columns/use-table-columns.ts';
import { t } from '#shared/text.ts';
import { useSingly } from '#shared/use-singly.ts';
import { ExportsMade } from './ExportsMade.tsx';
import { formatText, text } from './text.ts';

export interface Wanted {
  view?: StandardView;
  order?: TicketOrder;
  filter: TicketFilter;
}

/** Asks for the format and the columns, and shows what was made. */
export function ExportDialog({ wanted, close }: { wanted: Wanted; close(): void }) {
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [columns, setColumns] = useState<TableColumn[]>([...usualColumns]);
  const { options } = useTableColumns();
  const queries = useQueryClient();
  const start = useMutation(
    api.exports.start.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.exports.list.key() }),
    }),
  );
  const startOnce = useSingly(start);
  return (
    <Modal
      open
      title={t(text.title)}
      onCancel={close}
      width={560}
      footer={
        <>
          <Button onClick={close}>{t(text.close)}</Button>
          <Button
            type="primary"
            loading={start.isPending}
            disabled={columns.length === 0}
            onClick={() => startOnce({ id: newId<ExportId>(), format, columns, ...wanted })}
          >
            {t(text.start)}
          </Button>
        </>
      }
    >
      <p>{t(text.hint)}</p>
      <Form layout="vertical">
        <Form.Item label={t(text.format)} required>
          <Radio.Group
            aria-label={t(text.format)}
            value={format}
            onChange={(event) => setFormat(event.target.value)}
            options={exportFormats.map((value) => ({ value, label: t(formatText[value]) }))}
          />
        </Form.Item>
        <Form.Item label={t(text.columns)} htmlFor="export-columns" required>
          <Select
            id="export-columns"
            mode="multiple"
            value={columns}
            onChange={setColumns}
            showSearch={{ optionFilterProp: 'label' }}
            options={options(standardColumns, () => true)}
          />
        </Form.Item>
        <Button size="small" type="link" onClick={() => setColumns([...usualColumns])}>
          {t(text.usual)}
        </Button>
      </Form>
      {start.error && <Alert type="error" role="alert" title={failureText(start.error)} />}
      <ExportsMade />
    </Modal>
  );
}
