import type { ReactNode } from 'react';
import { EmptyState } from '../EmptyState.tsx';
import { PageHeader } from '../PageHeader.tsx';
import { ItemList } from './ItemList.tsx';

/** A page of settings that are listed: what they are for, and the first step while there is none. */
export function ListOfSettings(props: {
  title: string;
  intro: string;
  none: { title: string; hint: string };
  add: ReactNode;
  isEmpty: boolean;
  children: ReactNode;
}) {
  const { title, intro, none, add, isEmpty, children } = props;
  return (
    <>
      <PageHeader title={title}>{!isEmpty && add}</PageHeader>
      <p>{intro}</p>
      {isEmpty ? (
        <EmptyState title={none.title} step={add}>
          {none.hint}
        </EmptyState>
      ) : (
        <ItemList>{children}</ItemList>
      )}
    </>
  );
}
