import type { Label } from '@huiyin/contract/language';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** One column that says something of a person outside: masking, export and erasure go by this list. */
export interface PersonalColumn {
  column: PgColumn;
  what: Label;
  /** What it is kept for. */
  purpose: Label;
  /** How long it is kept after the last contact with the person. */
  keptForYears: number;
  /** Whether it leaves the server only masked, until somebody reveals it. */
  masked?: boolean;
}
