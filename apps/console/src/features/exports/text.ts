import type { ExportFormat } from '@huiyin/contract/exports';
import type { Label } from '@huiyin/contract/language';

export const text = {
  export: { zh: '导出', en: 'Export' },
  title: { zh: '导出工单表格', en: 'Export tickets as a table' },
  hint: {
    zh: '导出当前视图和筛选下的工单。文件名会带上您的姓名和时间，导出和下载都记入审计日志。',
    en: 'Exports the tickets of this view and filter. The file is named after you and the time; making and downloading it stand in the audit log.',
  },
  format: { zh: '文件格式', en: 'Format' },
  columns: { zh: '列', en: 'Columns' },
  usual: { zh: '团队常用的列', en: 'The usual columns' },
  start: { zh: '生成表格', en: 'Make the table' },
  close: { zh: '关闭', en: 'Close' },
  made: { zh: '最近一天的导出', en: 'Exports of the last day' },
  making: {
    zh: '正在生成，已写入 {count} 条。可以先离开，稍后回来下载。',
    en: 'Being made, {count} written. You may leave and come back.',
  },
  rows: { zh: '{count} 条', en: '{count} {count|ticket|tickets}' },
  failed: { zh: '没有生成，请重试', en: 'Not made; please try again' },
  download: { zh: '下载', en: 'Download' },
} as const;

export const formatText: Record<ExportFormat, Label> = {
  xlsx: { zh: 'Excel（xlsx）', en: 'Excel (xlsx)' },
  csv: { zh: 'CSV（UTF-8）', en: 'CSV (UTF-8)' },
  'csv-gb18030': { zh: 'CSV（GB18030，旧版 Excel）', en: 'CSV (GB18030, for old Excel)' },
};
