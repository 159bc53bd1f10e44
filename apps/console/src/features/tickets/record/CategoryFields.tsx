import { Form } from 'antd';
import { CustomFieldControl } from '../fields/CustomFieldControl.tsx';
import { customName } from '../fields/custom-names.ts';
import { askedBy } from '../fields/required-fields.ts';
import { useCategories, useCustomFields } from '../lookups.ts';

/** The fields that the chosen category has of its own. */
export function CategoryFields({ categoryId }: { categoryId: string | null | undefined }) {
  const { fieldIds } = askedBy(useCategories(), categoryId);
  const fields = useCustomFields().filter(({ id, retired }) => fieldIds.includes(id) && !retired);
  return fields.map((field) => (
    <Form.Item key={field.id} name={customName(field.code)} label={field.label}>
      <CustomFieldControl field={field} />
    </Form.Item>
  ));
}
