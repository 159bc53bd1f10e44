import { type CustomerLevel, customerLevels } from '@huiyin/contract/customers';
import type { Policy } from '@huiyin/contract/policies';
import {
  type Channel,
  channels,
  type Nature,
  natures,
  type Priority,
  priorities,
  type Source,
  sources,
} from '@huiyin/contract/ticket-words';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { api } from '#shared/api.ts';
import { Chips } from '#shared/Chips.tsx';
import { t } from '#shared/text.ts';
import { Choice } from './Choice.tsx';
import { PolicyOutcome } from './PolicyOutcome.tsx';
import styles from './PolicyPreview.module.css';
import type { PolicyNames } from './policy-names.ts';
import { sourceText, text } from './text.ts';

interface Matter {
  channel: Channel;
  priority: Priority;
  nature?: Nature;
  source?: Source;
  customerLevel?: CustomerLevel;
  categoryIds?: string[];
}

/** Tries the policies out: which applies to such a ticket, and when would its promises be due? */
export function PolicyPreview({ policies, names }: { policies: readonly Policy[]; names: PolicyNames }) {
  const [matter, setMatter] = useState<Matter>({ channel: 'phone', priority: 'normal' });
  const { data } = useQuery(
    api.policies.preview.queryOptions({ input: matter, placeholderData: (before) => before }),
  );
  const choose = (changed: Partial<Matter>) => setMatter({ ...matter, ...changed });
  const category = names.categories.find(({ id }) => id === matter.categoryIds?.at(-1));

  return (
    <section className={styles.preview} aria-labelledby="try-policies">
      <h2 id="try-policies">{t(text.tryOut)}</h2>
      <div className={styles.matter}>
        <Chips
          label={t(text.priorities)}
          options={priorities}
          names={names.priorities}
          value={matter.priority}
          onChange={(priority = 'normal') => choose({ priority })}
        />
        <Choice
          label={t(text.channels)}
          value={matter.channel}
          options={channels}
          names={names.channels}
          onChange={(channel = 'phone') => choose({ channel })}
        />
        <Choice
          label={t(text.natures)}
          value={matter.nature}
          options={natures}
          names={names.natures}
          onChange={(nature) => choose({ nature })}
        />
        <Choice
          label={t(text.levels)}
          value={matter.customerLevel}
          options={customerLevels}
          names={names.levels}
          onChange={(customerLevel) => choose({ customerLevel })}
        />
        <Choice
          label={t(text.sources)}
          value={matter.source}
          options={sources}
          names={sourceText}
          onChange={(source) => choose({ source })}
        />
        <Select
          aria-label={t(text.category)}
          placeholder={t(text.category)}
          allowClear
          showSearch
          optionFilterProp="label"
          value={category?.id}
          options={names.categories.map(({ id, path }) => ({ value: id, label: path }))}
          onChange={(id) => choose({ categoryIds: names.categories.find((one) => one.id === id)?.ids })}
        />
      </div>
      {data && <PolicyOutcome {...data} policies={policies} />}
    </section>
  );
}
