import { Form, Input } from 'antd';
import { Chips } from '#shared/Chips.tsx';
import { PlanField } from '#shared/follow-up/PlanField.tsx';
import { planText } from '#shared/follow-up/text.ts';
import { sharedText, t } from '#shared/text.ts';
import { FieldControl } from '../fields/FieldControl.tsx';
import { fieldText } from '../fields/text.ts';
import { scores } from '../solutions/scores.ts';
import { scoreText } from '../solutions/text.ts';
import styles from './RecordForm.module.css';
import { text } from './text.ts';

/** What was done about it, when it was, what the customer thought of it, and what is left to do. */
export function Settled() {
  return (
    <>
      <Form.Item name="solution" label={t(fieldText.solution)}>
        <FieldControl name="solution" />
      </Form.Item>
      <div className={styles.row}>
        <Form.Item name="remarks" label={t(fieldText.remarks)}>
          <FieldControl name="remarks" />
        </Form.Item>
        <Form.Item name="occurredAt" label={t(fieldText.occurredAt)}>
          <FieldControl name="occurredAt" placeholder={t(sharedText.nowOrMinute)} />
        </Form.Item>
      </div>
      <div className={styles.row}>
        <Form.Item name="score" label={t(text.score)}>
          <Chips label={t(text.score)} options={scores} names={scoreText} optional />
        </Form.Item>
        <Form.Item name="scoreComment" label={t(text.scoreComment)}>
          <Input maxLength={2000} />
        </Form.Item>
      </div>
      <Form.Item name="followUp" label={t(planText.followUp)}>
        <PlanField />
      </Form.Item>
    </>
  );
}
