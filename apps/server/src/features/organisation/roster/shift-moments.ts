import { type SQL, sql } from 'drizzle-orm';

interface LocalHours {
  day: string | SQL;
  begins: string | SQL;
  ends: string | SQL;
}

/** When a shift of these local hours starts and ends in the company's time zone; PostgreSQL knows the zones. */
export function shiftMoments({ day, begins, ends }: LocalHours, zone: string) {
  const local = (time: string | SQL) => sql`(${day}::date + ${time}::time)`;
  const overnight = sql`case when ${ends}::time <= ${begins}::time then interval '1 day' else interval '0' end`;
  return {
    startsAt: sql<Date>`(${local(begins)} at time zone ${zone})`,
    endsAt: sql<Date>`((${local(ends)} + ${overnight}) at time zone ${zone})`,
  };
}
