import type { CustomerId } from '@huiyin/contract/ids';
import type { ErasedKind, StayingKind } from '@huiyin/contract/personal-requests';
import type { SQL } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Context, TransactionContext } from '#platform/context';
import { defineSlot } from '#platform/contributions';
import type { Blackening } from './blackening.ts';

/** Columns of text, of texts or of JSON in which people write about customers. */
export interface WrittenPlace {
  table: PgTable;
  columns: readonly PgColumn[];
  /** The rows about these customers; where it is left out, any row may hold their words. */
  about?(ids: readonly CustomerId[]): SQL;
}

/** What a feature above keeps of a person. */
export interface PersonalPlaces {
  /** Where names and contact points are blacked out. */
  written?: readonly WrittenPlace[];
  /** Further words by which the person is known, as the contact person of a ticket. */
  words?(ctx: Context, ids: readonly CustomerId[]): Promise<string[]>;
  /** For the preview. */
  goes?(
    ctx: Context,
    ids: readonly CustomerId[],
    blackening: Blackening,
  ): Promise<Partial<Record<ErasedKind, number>>>;
  stays?(ctx: Context, ids: readonly CustomerId[]): Promise<Partial<Record<StayingKind, number>>>;
  /** Takes away what is more than words; may run twice. */
  erase?(ctx: TransactionContext, ids: readonly CustomerId[], blackening: Blackening): Promise<unknown>;
  /** Puts right what was made of the words, once these are gone. */
  afterwards?(ctx: TransactionContext, ids: readonly CustomerId[]): Promise<unknown>;
  /** Files for that copy, below a folder of a readable name. */
  files?(
    ctx: Context,
    ids: readonly CustomerId[],
  ): Promise<{ name: string; folder: string; sizeInBytes: number; place: string }[]>;
  /** For the copy that the person gets. */
  copy?(ctx: Context, ids: readonly CustomerId[]): Promise<Record<string, Record<string, unknown>[]>>;
}

export const personalPlaces = defineSlot<PersonalPlaces>('customers/personal-places');
