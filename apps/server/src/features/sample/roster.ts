import type { PersonKey } from './people.ts';

export interface SampleShift {
  readonly name: string;
  readonly kind: 'shift' | 'stand-by';
  readonly begins: string;
  readonly ends: string;
}

const allShifts = {
  morning: { name: '早班', kind: 'shift', begins: '08:00', ends: '16:00' },
  evening: { name: '晚班', kind: 'shift', begins: '14:00', ends: '22:00' },
  'stand-by': { name: '备班', kind: 'stand-by', begins: '10:00', ends: '18:00' },
  office: { name: '行政班', kind: 'shift', begins: '09:00', ends: '18:00' },
} as const satisfies Record<string, SampleShift>;

export type ShiftKey = keyof typeof allShifts;

export const shifts: Readonly<Record<ShiftKey, SampleShift>> = allShifts;

const [M, E, S, O, _] = ['morning', 'evening', 'stand-by', 'office', null] as const;
const officeWeeks = [O, O, O, O, O, _, _, O, O, O, O, O, _, _] as const;

/** Two weeks from a Monday, then again from the start. Null is a day off. */
export const rota: Readonly<Record<PersonKey, readonly (ShiftKey | null)[]>> = {
  'li-mingxuan': [M, M, M, E, E, _, _, M, M, _, E, E, _, M],
  'zhou-yutong': [E, E, _, _, M, M, M, E, E, E, _, _, M, E],
  'liu-yang': [M, M, E, E, _, _, E, E, _, M, M, M, E, _],
  'wang-siqi': [E, _, M, M, M, E, _, M, M, M, _, _, E, E],
  'zhao-xinyi': [_, E, E, _, E, E, _, M, E, _, M, M, M, M],
  'chen-jing': [O, O, O, O, O, _, S, O, O, O, O, O, S, _],
  'wu-qian': officeWeeks,
  'ma-guoqiang': officeWeeks,
  'sun-hao': [O, O, O, O, S, _, S, O, O, O, O, O, S, _],
  'he-zhiyuan': officeWeeks,
};

/** What a person works on a day; days are counted from 1970-01-01, a Thursday. */
export function shiftOn(person: PersonKey, day: number): ShiftKey | null {
  return rota[person][(((day + 3) % 14) + 14) % 14] ?? null;
}
