import type { OrderSystemId } from '@huiyin/contract/ids';
import { amountUnits } from '@huiyin/contract/order-systems';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { api } from '#shared/api.ts';
import { type Says, SettingForm } from '#shared/setting-form/SettingForm.tsx';
import { sharedText, t } from '#shared/text.ts';
import { HeadersField } from './HeadersField.tsx';
import styles from './OrderSystems.module.css';
import { PathFields } from './PathFields.tsx';
import { askedIn, pathNames, type SystemFields, wantedIn } from './system-fields.ts';
import { TrialResult } from './TrialResult.tsx';
import { pathText, text, unitText } from './text.ts';

/** Where to ask for orders and how to understand the answer, tried before it is saved. */
export function OrderSystemForm(props: {
  id: OrderSystemId;
  initial: SystemFields;
  now: SystemFields | undefined;
  readAgain(): Promise<unknown>;
  saved(): void;
}) {
  const { id, initial, now, readAgain, saved } = props;
  const [form] = Form.useForm<SystemFields>();
  const save = useMutation({
    mutationFn: ({ fields, was }: { fields: SystemFields; was: SystemFields | undefined }) =>
      api.orderSystems.save.call({
        ...{ orderSystemId: id, ...wantedIn(fields) },
        ...(was ? { was: { ...wantedIn(was), headersVersion: was.headersVersion } } : {}),
      }),
    onSuccess: saved,
    onError: readAgain,
  });
  const trial = useMutation({
    mutationFn: (fields: SystemFields) =>
      api.orderSystems.try.call({
        ...{ orderSystemId: id, ...askedIn(fields) },
        orderNumber: fields.orderNumber,
      }),
  });
  const tryIt = () => {
    save.reset();
    trial.mutate(form.getFieldsValue(true));
  };
  return (
    <SettingForm
      form={form}
      initial={initial}
      now={now}
      says={says}
      request={{ error: save.error ?? trial.error, isPending: save.isPending }}
      fieldNames={{ paths: 'status' }}
      save={(fields, was) => {
        trial.reset();
        save.mutate({ fields, was });
      }}
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
                tryIt();
              }}
            />
          </Form.Item>
          <Button loading={trial.isPending} onClick={tryIt}>
            {t(text.tryNow)}
          </Button>
        </div>
        {trial.data && <TrialResult trial={trial.data} />}
      </fieldset>
    </SettingForm>
  );
}

const says: Says<SystemFields> = {
  name: { label: text.name, words: (name) => name },
  url: { label: text.url, words: (url) => url },
  headers: {
    label: text.headers,
    words: (headers) =>
      headers.map(({ name, host }) => (host ? `${name} → ${host}` : name)).join(t(sharedText.between)),
  },
  timeLimitSeconds: { label: text.timeLimit, words: (count) => `${count} ${t(text.seconds)}` },
  keepMinutes: { label: text.keep, words: (count) => `${count} ${t(text.minutes)}` },
  amountUnit: { label: text.amountUnit, words: (unit) => t(unitText[unit]) },
  ...Object.fromEntries(
    pathNames.map((name) => [name, { label: pathText[name], words: (path: string) => path }]),
  ),
};
