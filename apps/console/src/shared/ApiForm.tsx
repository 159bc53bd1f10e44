import { Alert, Form, type FormInstance, type FormProps } from 'antd';
import { useEffect, useId, useState } from 'react';
import styles from './ApiForm.module.css';
import { failureText } from './failure.ts';
import { showProblems } from './form-problems.ts';

/**
 * A form whose fields go to the API. What the contract refuses of a field is said at that field, until it is
 * changed; any other failure of `request` stands above them. `fieldNames` says what the form calls otherwise.
 */
export function ApiForm<Fields extends object>({
  request,
  fieldNames,
  children,
  onValuesChange,
  ...props
}: Omit<FormProps<Fields>, 'children'> & {
  form: FormInstance<Fields>;
  request: { error: unknown };
  fieldNames?: Record<string, string>;
  children: React.ReactNode;
}) {
  const { form } = props;
  const id = useId(); // of two forms on a page each has its own fields
  const { error } = request;
  const [failure, setFailure] = useState<unknown>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new error is shown, and once
  useEffect(() => setFailure(showProblems(form, error, fieldNames) ? undefined : error), [error]);

  return (
    <Form
      {...props}
      name={id}
      noValidate // the browser's own words stand over the page, in the browser's language
      layout="vertical"
      onValuesChange={(changed, all) => {
        form.setFields(Object.keys(changed).map((name) => ({ name, errors: [] }) as never));
        onValuesChange?.(changed, all);
      }}
    >
      {failure ? (
        <Alert className={styles.failure} type="error" showIcon title={failureText(failure)} />
      ) : null}
      {children}
    </Form>
  );
}
