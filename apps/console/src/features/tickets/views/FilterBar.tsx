import { Button, Grid, Input } from 'antd';
import { useState } from 'react';
import { useMe } from '#shared/session.ts';
import { t } from '#shared/text.ts';
import { useCategories, useColleagues, useDepartments, useGroups } from '../lookups.ts';
import { scores } from '../solutions/scores.ts';
import { text as solutionsText } from '../solutions/text.ts';
import { Day, Either, OneOf, SomeOf, SomeWords, Typed } from './Conditions.tsx';
import { FieldConditions } from './FieldConditions.tsx';
import { text } from './text.ts';
import { isNarrowed, type TicketSearch } from './ticket-search.ts';
import styles from './Views.module.css';

const usual = ['status', 'priority', 'categoryId', 'handlerId'] as const;

/** Narrows the list; what is chosen stands in the address. The less usual is folded away, on a phone all but the words. */
export function FilterBar(props: { search: TicketSearch; change(search: TicketSearch): void }) {
  const { search, change } = props;
  const { id: me } = useMe();
  const colleagues = useColleagues();
  const groups = useGroups();
  const departments = useDepartments();
  const categories = useCategories();
  const isWide = Grid.useBreakpoint().md ?? true;
  const { words: _, ...folded } = isWide ? without(search, usual) : search;
  const [isUnfolded, unfold] = useState(isNarrowed(folded));
  const set = (news: Partial<TicketSearch>) => change({ ...search, ...news });
  const narrowing = { search, set };
  const toggle = (
    <Button aria-expanded={isUnfolded} onClick={() => unfold(!isUnfolded)}>
      {t(isUnfolded ? text.fewer : isWide ? text.moreFilters : text.filter)}
    </Button>
  );
  return (
    <search className={styles.filters} aria-label={t(text.filter)}>
      <Input.Search
        key={search.words}
        allowClear
        aria-label={t(text.find)}
        placeholder={t(text.find)}
        defaultValue={search.words}
        maxLength={100}
        onSearch={(words) => set({ words: words.trim() || undefined })}
      />
      {!isWide && toggle}
      {(isWide || isUnfolded) && (
        <>
          <SomeWords {...narrowing} name="status" />
          <SomeWords {...narrowing} name="priority" />
          <SomeOf {...narrowing} name="categoryId" options={known(categories)} />
          <SomeOf
            {...narrowing}
            name="handlerId"
            options={[
              { value: 'me', label: t(text.me) },
              { value: 'nobody', label: t(text.nobody) },
              ...known(colleagues.filter(({ id }) => id !== me)),
            ]}
          />
        </>
      )}
      {isUnfolded && (
        <>
          <SomeWords {...narrowing} name="channel" />
          <SomeWords {...narrowing} name="nature" />
          <SomeOf {...narrowing} name="groupId" options={known(groups)} />
          <OneOf {...narrowing} name="departmentId" options={known(departments)} />
          <Typed {...narrowing} name="tag" longest={50} />
          <Typed {...narrowing} name="product" longest={200} />
          <Typed {...narrowing} name="orderNumber" longest={100} />
          <SomeWords {...narrowing} name="emotion" />
          <SomeWords {...narrowing} name="extent" />
          <SomeWords {...narrowing} name="source" />
          <SomeWords {...narrowing} name="responsibleSide" />
          <SomeWords {...narrowing} name="externalAgency" />
          <SomeOf {...narrowing} name="score" options={scoreOptions()} />
          <Either {...narrowing} name="rated" yes={text.isRated} no={text.notRated} />
          <FieldConditions {...narrowing} />
          <Day {...narrowing} name="openedFrom" />
          <Day {...narrowing} name="openedUntil" />
          <Day {...narrowing} name="occurredFrom" />
          <Day {...narrowing} name="occurredUntil" />
        </>
      )}
      {isWide && toggle}
      {isNarrowed(search) && (
        <Button type="link" onClick={() => change({ view: search.view, order: search.order })}>
          {t(text.clear)}
        </Button>
      )}
    </search>
  );
}

function without(search: TicketSearch, names: readonly (keyof TicketSearch)[]): TicketSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([name]) => !names.includes(name as keyof TicketSearch)),
  );
}

const scoreOptions = () =>
  scores.map((score) => ({ value: Number(score), label: t(solutionsText.rated, { score }) }));

const known = (all: readonly { id: string; name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }));
