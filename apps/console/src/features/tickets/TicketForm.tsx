import type { OpenMatter } from '@huiyin/contract/examination';
import { channelText, emotionText, natureText, priorityText } from '@huiyin/contract/ticket-labels';
import { channels, emotions, natures, priorities } from '@huiyin/contract/tickets';
import { Button, Form, type FormInstance, Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ApiForm } from '#shared/ApiForm.tsx';
import { Chips } from '#shared/Chips.tsx';
import { AttachButton } from '#shared/files/AttachButton.tsx';
import { FileDrop } from '#shared/files/FileDrop.tsx';
import { FilesToAttach } from '#shared/files/FilesToAttach.tsx';
import { useUploads } from '#shared/files/use-uploads.ts';
import { useShortcut } from '#shared/keyboard.ts';
import { t } from '#shared/text.ts';
import { customNames } from './fields/custom-names.ts';
import { FieldControl } from './fields/FieldControl.tsx';
import { fieldOfRequirable } from './fields/required-fields.ts';
import { fieldText } from './fields/text.ts';
import { useCustomFields } from './lookups.ts';
import { CategoryFields } from './record/CategoryFields.tsx';
import { DescriptionHints } from './record/DescriptionHints.tsx';
import { foldedFields, MoreFields } from './record/MoreFields.tsx';
import { OpenMatters } from './record/OpenMatters.tsx';
import styles from './record/RecordForm.module.css';
import { reasonWords } from './record/reason-words.ts';
import { Settled } from './record/Settled.tsx';
import { SuggestedCategory } from './record/SuggestedCategory.tsx';
import { Suggestion } from './record/Suggestion.tsx';
import { text as recordText } from './record/text.ts';
import type { Findings } from './record/use-findings.ts';
import { useOffers } from './record/use-offers.ts';
import { SimilarWhileTyping } from './similar/SimilarWhileTyping.tsx';
import { text } from './text.ts';
import type { TicketFields } from './ticket-fields.ts';

/**
 * Records a contact with a customer: first what is needed, then what helps to sort it; the rest is folded. In the
 * order of Tab one goes from the customer to what settled it without a detour.
 */
export function TicketForm<Customer>(props: {
  form: FormInstance<TicketFields<Customer>>;
  initial: TicketFields<Customer>;
  /** Chooses the customer; the form gives it `value` and `onChange`. */
  customerField: ReactNode;
  findings: Findings | undefined;
  request: { error: unknown; isPending: boolean };
  onTyped(fields: TicketFields<Customer>): void;
  /** Takes a phone number of the description for the customer, where one is still to be named. */
  takePhone: ((phone: string) => void) | undefined;
  addTo(ticket: OpenMatter): void;
  save(fields: TicketFields<Customer>, resolved: boolean): void;
}) {
  const { form, initial, customerField, findings, request } = props;
  const customFields = useCustomFields();
  const [isMoreOpen, openMore] = useState(false);
  const resolved = useRef(false);
  const fields = Form.useWatch([], { form, preserve: true }) ?? initial; // files have no field of their own
  const typed = () => props.onTyped(form.getFieldsValue(true));
  const uploads = useUploads((how) => {
    form.setFieldValue('files', how(form.getFieldValue('files') ?? []));
    typed();
  });
  const offers = useOffers(form, fields, findings, { takePhone: props.takePhone, typed });
  const submit = (isResolved: boolean) => {
    resolved.current = isResolved;
    form.submit();
  };
  useShortcut('mod+enter', text.saveRecord, () => submit(false));
  useShortcut('mod+shift+enter', recordText.saveResolved, () => submit(true));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each refusal, after it is said at its fields
  useEffect(() => {
    if (foldedFields.some((name) => form.getFieldError(name).length > 0)) openMore(true);
  }, [request.error]);

  const suggestion = findings?.suggestion;
  const reason = suggestion ? reasonWords(suggestion) : '';
  const adopt = (name: 'categoryId' | 'priority', value: string) => {
    form.setFieldValue(name, value);
    typed();
  };
  const finish = (filled: TicketFields<Customer>) => {
    const isAsSuggested = suggestion && filled.priority === suggestion.priority;
    props.save({ ...filled, ...(isAsSuggested ? { priorityReason: reason } : {}) }, resolved.current);
  };
  return (
    <FileDrop take={uploads.add}>
      <ApiForm
        form={form}
        request={request}
        fieldNames={{
          customerId: 'customer',
          name: 'customer',
          ...{ dueAt: 'followUp', staffId: 'followUp' },
          ...fieldOfRequirable,
          ...customNames(customFields),
        }}
        className={styles.form}
        initialValues={initial}
        onValuesChange={typed}
        onFinish={() => finish(form.getFieldsValue(true))}
      >
        <div className={styles.row}>
          <Form.Item name="channel" label={t(text.channel)} required>
            <Chips label={t(text.channel)} options={channels} names={channelText} />
          </Form.Item>
          <Form.Item name="nature" label={t(text.nature)}>
            <Chips label={t(text.nature)} options={natures} names={natureText} optional />
          </Form.Item>
        </div>
        <Form.Item name="customer" label={t(text.customer)} required>
          {customerField}
        </Form.Item>
        <OpenMatters tickets={findings?.openTickets ?? []} addTo={props.addTo} />
        <Form.Item
          name="description"
          label={t(text.description)}
          required
          extra={
            <>
              {t(text.descriptionHelp)}
              <DescriptionHints description={fields.description ?? ''} findings={findings} {...offers} />
              <SimilarWhileTyping description={fields.description ?? ''} />
            </>
          }
        >
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={20_000} />
        </Form.Item>
        <Form.Item name="categoryId" label={t(fieldText.categoryId)}>
          <FieldControl name="categoryId" />
        </Form.Item>
        {!fields.categoryId && (
          <SuggestedCategory description={fields.description ?? ''} adopt={(id) => adopt('categoryId', id)} />
        )}
        <div className={styles.row}>
          <Form.Item name="emotion" label={t(text.emotion)}>
            <Chips label={t(text.emotion)} options={emotions} names={emotionText} optional />
          </Form.Item>
          <Form.Item name="priority" label={t(text.priority)}>
            <Chips label={t(text.priority)} options={priorities} names={priorityText} optional />
          </Form.Item>
        </div>
        {suggestion && fields.priority !== suggestion.priority && (
          <Suggestion adopt={() => adopt('priority', suggestion.priority)}>
            {t(recordText.suggested, { priority: t(priorityText[suggestion.priority]), reasons: reason })}
          </Suggestion>
        )}
        <Form.Item name="departmentIds" label={t(fieldText.departmentIds)}>
          <FieldControl name="departmentIds" />
        </Form.Item>
        <Settled />
        <CategoryFields categoryId={fields.categoryId} />
        <MoreFields isOpen={isMoreOpen} open={openMore} />
        <div className={styles.files}>
          <AttachButton take={uploads.add} />
          <FilesToAttach kept={fields.files ?? []} uploads={uploads} />
        </div>
        <div className={styles.end}>
          <Button
            type="primary"
            loading={request.isPending && !resolved.current}
            disabled={uploads.isBusy}
            onClick={() => submit(false)}
          >
            {t(text.saveRecord)}
          </Button>
          <Button
            loading={request.isPending && resolved.current}
            disabled={uploads.isBusy}
            onClick={() => submit(true)}
          >
            {t(recordText.saveResolved)}
          </Button>
          <small>{t(text.kept)}</small>
        </div>
      </ApiForm>
    </FileDrop>
  );
}
