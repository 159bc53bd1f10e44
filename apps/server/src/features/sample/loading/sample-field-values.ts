import { type ShippedCategory, shippedCategories } from '#features/categories';
import { fieldsWhere } from '#features/fields';
import { companyLanguage } from '#features/organisation';
import type { Context } from '#platform/context';
import { inLanguage } from '#platform/language';
import type { PlannedTicket } from '../plan.ts';

/** Puts the values of a story into the choices as the company's language has them. */
export async function openFieldValues(ctx: Context) {
  const language = await companyLanguage(ctx);
  const known = new Set((await fieldsWhere(ctx, 'ticket')).map(({ code }) => code));
  const choices = new Map(
    shippedCategories
      .flatMap(fieldsIn)
      .flatMap(({ code, choices = [] }) =>
        choices.map((choice) => [`${code} ${choice.zh}`, inLanguage(choice, language)]),
      ),
  );
  return (told: PlannedTicket['fields']): PlannedTicket['fields'] =>
    Object.fromEntries(
      Object.entries(told)
        .filter(([code]) => known.has(code))
        .map(([code, value]) => [code, choices.get(`${code} ${value}`) ?? value]),
    );
}

const fieldsIn = ({
  fields = [],
  children = [],
}: ShippedCategory): NonNullable<ShippedCategory['fields']> => [...fields, ...children.flatMap(fieldsIn)];
