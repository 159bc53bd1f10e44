import type { OrderSystemId } from '@huiyin/contract/ids';
import { amountUnits } from '@huiyin/contract/order-systems';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { ApiForm } from '#shared/ApiForm.tsx';
import { api } from '#shared/api.ts';
import { sharedText, t } from '#shared/text.ts';
import { HeadersField } from './HeadersField.tsx';
import styles from './OrderSystems.module.css';
import { PathFields } from './PathFields.tsx';
import { askedIn, type SystemFields } from './system-fields.ts';
import { TrialResult } from './TrialResult.tsx';
import { text, unitText } from './text.ts';

/** Where to ask for orders and how to understand the answer, tried before it is saved. */
export function OrderSystemForm(props: { id: OrderSystemId; initial: SystemFields; saved(): void }) {
  const { id, initial, saved } = props;
  const [form] = Form.useForm<SystemFields>();
  const save = useMutation({
    mutationFn: (fields: SystemFields) =>
      api.orderSystems.save.call({
        ...askedIn(id, fields),
        ...{ name: fields.name, keepMinutes: fields.keepMinutes },
      }),
    onSuccess: saved,
  });
  const trial = useMutation({
    mutationFn: (fields: SystemFields) =>
      api.orderSystems.try.call({ ...askedIn(id, fields), orderNumber: fields.orderNumber }),
  });
  const send = (request: typeof save | typeof trial) => {
    save.reset();
    trial.reset();
    request.mutate(form.getFieldsValue(true));
  };
  return (
    <ApiForm
      form={form}
      request={{ error: save.error ?? trial.error }}
      fieldNames={{ paths: 'status' }}
      initialValues={initial}
      onFinish={() => send(save)}
    >
      <fieldset className={styles.group}>
        <legend>{t(text.connection)}</legend>
        <Form.Item name="name" label={t(text.name)} extra={t(text.nameHint)} required>
          <Input autoFocus autoComplete="off" maxLength={50} />
        </Form.Item>
        <Form.Item
          name="url"
          label={t(text.url)}
          extra={t(text.urlHint, { place: '{orderNumber}' })}
          required
        >
          <Input
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://erp.example.com/orders/{orderNumber}"
          />
        </Form.Item>
        <Form.Item name="headers" label={t(text.headers)} extra={t(text.headersHint)}>
          <HeadersField />
        </Form.Item>
        <div className={styles.numbers}>
          <Form.Item name="timeLimitSeconds" label={t(text.timeLimit)} required>
            <InputNumber min={1} max={8} precision={0} suffix={t(text.seconds)} />
          </Form.Item>
          <Form.Item name="keepMinutes" label={t(text.keep)} extra={t(text.keepHint)} required>
            <InputNumber min={1} max={1440} precision={0} suffix={t(text.minutes)} />
          </Form.Item>
        </div>
      </fieldset>
      <PathFields />
      <Form.Item name="amountUnit" label={t(text.amountUnit)} required>
        <Select options={amountUnits.map((value) => ({ value, label: t(unitText[value]) }))} />
      </Form.Item>
      <fieldset className={styles.group}>
        <legend>{t(text.trial)}</legend>
        <div className={styles.try}>
          <Form.Item name="orderNumber" label={t(text.trialNumber)} extra={t(text.trialHint)}>
            <Input
              autoComplete="off"
              onPressEnter={(event) => {
                event.preventDefault();
                send(trial);
              }}
            />
          </Form.Item>
          <Button loading={trial.isPending} onClick={() => send(trial)}>
            {t(text.tryNow)}
          </Button>
        </div>
        {trial.data && <TrialResult trial={trial.data} />}
      </fieldset>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t(sharedText.save)}
      </Button>
    </ApiForm>
  );
}
