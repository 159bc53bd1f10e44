import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import type { PolicyId } from '@huiyin/contract/ids';
import type { Policy } from '@huiyin/contract/policies';
import { Button, Popconfirm } from 'antd';
import { sharedText, t } from '#shared/text.ts';
import styles from './PolicyList.module.css';
import type { PolicyNames } from './policy-names.ts';
import { conditionWords, targetWords } from './policy-words.ts';
import { text } from './text.ts';

/** The policies in the order in which they are tried. */
export function PolicyList(props: {
  policies: readonly Policy[];
  names: PolicyNames;
  order(ids: PolicyId[]): void;
  edit(policy: Policy): void;
  archive(id: PolicyId): void;
}) {
  const { policies, names, order, edit, archive } = props;
  const ids = policies.map(({ id }) => id);
  return (
    <ol className={styles.policies}>
      {policies.map((policy, index) => (
        <li key={policy.id}>
          <div className={styles.place}>
            <Button
              size="small"
              type="text"
              icon={<ArrowUpOutlined aria-hidden />}
              aria-label={t(text.earlier, { name: policy.name })}
              disabled={index === 0}
              onClick={() => order(swapped(ids, index, index - 1))}
            />
            <Button
              size="small"
              type="text"
              icon={<ArrowDownOutlined aria-hidden />}
              aria-label={t(text.later, { name: policy.name })}
              disabled={index === policies.length - 1}
              onClick={() => order(swapped(ids, index, index + 1))}
            />
          </div>
          <div className={styles.what}>
            <strong>{policy.name}</strong>
            <span>{conditionWords(policy, names)}</span>
            <span>{targetWords(policy)}</span>
          </div>
          <div className={styles.actions}>
            <Button size="small" onClick={() => edit(policy)}>
              {t(text.edit)}
            </Button>
            <Popconfirm
              title={t(text.archiveAsk)}
              okText={t(text.archive)}
              cancelText={t(sharedText.cancel)}
              onConfirm={() => archive(policy.id)}
            >
              <Button size="small" type="text">
                {t(text.archive)}
              </Button>
            </Popconfirm>
          </div>
        </li>
      ))}
    </ol>
  );
}

const swapped = (ids: readonly PolicyId[], one: number, other: number) =>
  ids.map((id, index) => (index === one ? ids[other]! : index === other ? ids[one]! : id));
