import { type BulkEdit, bulkStatuses } from '@huiyin/contract/bulk-changes';
import { priorityText } from '@huiyin/contract/ticket-labels';
import { priorities } from '@huiyin/contract/tickets';
import { Form, Select } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { QuickSelect } from '#shared/QuickSelect.tsx';
import { t } from '#shared/text.ts';
import { CategorySelect } from '../fields/CategorySelect.tsx';
import { FieldControl } from '../fields/FieldControl.tsx';
import { fieldText } from '../fields/text.ts';
import { useColleagues, useDepartments, useGroups } from '../lookups.ts';
import { statusText } from '../text.ts';
import { text } from './text.ts';

const options = (all: readonly { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }));

/** What each kind of change asks for. */
export function BulkFields({ kind }: { kind: BulkEdit['kind'] }) {
  switch (kind) {
    case 'assign':
      return <Whom />;
    case 'priority':
      return (
        <Form.Item name="priority" label={t(fieldText.priority)} required>
          <Chips label={t(fieldText.priority)} options={priorities} names={priorityText} />
        </Form.Item>
      );
    case 'status':
      return <Status />;
    case 'tags':
      return (
        <>
          <Tags name="add" label={t(text.addTags)} />
          <Tags name="remove" label={t(text.removeTags)} />
        </>
      );
    case 'category':
      return (
        <Form.Item name="categoryId" label={t(fieldText.categoryId)} required>
          <CategorySelect autoFocus />
        </Form.Item>
      );
    case 'resolve':
      return <Outcome />;
  }
}

const Whom = () => (
  <>
    <Form.Item name="handlerId" label={t(fieldText.handlerId)} extra={t(text.keep)}>
      <QuickSelect autoFocus label={t(fieldText.handlerId)} options={options(useColleagues())} />
    </Form.Item>
    <Form.Item name="groupId" label={t(fieldText.groupId)}>
      <QuickSelect label={t(fieldText.groupId)} options={options(useGroups())} />
    </Form.Item>
  </>
);

const Outcome = () => (
  <>
    <Form.Item name="cause" label={t(fieldText.cause)} extra={t(text.onlyWhereEmpty)}>
      <FieldControl name="cause" />
    </Form.Item>
    <Form.Item name="responsibleSide" label={t(fieldText.responsibleSide)}>
      <FieldControl name="responsibleSide" />
    </Form.Item>
  </>
);

function Status() {
  const departments = useDepartments();
  const status = Form.useWatch('status');
  return (
    <>
      <Form.Item name="status" label={t(fieldText.status)} required>
        <Chips label={t(fieldText.status)} options={bulkStatuses} names={statusText} />
      </Form.Item>
      {status === 'waiting-for-department' && (
        <Form.Item name="departmentId" label={t(fieldText.awaitedDepartmentId)}>
          <QuickSelect label={t(fieldText.awaitedDepartmentId)} options={options(departments)} />
        </Form.Item>
      )}
    </>
  );
}

const Tags = ({ name, label }: { name: string; label: string }) => (
  <Form.Item name={name} label={label}>
    <Select
      mode="tags"
      open={false}
      suffixIcon={null}
      aria-label={label}
      tokenSeparators={[',', '，', '、', ' ']}
    />
  </Form.Item>
);
