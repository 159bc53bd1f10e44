const fields = 'input:not([hidden], [disabled], [type=file]), textarea:not([disabled]), [role=combobox]';

/** Goes on to the field that comes after `from` in its form; false where there is none. */
export function focusNext(from: HTMLElement): boolean {
  const all = [...(from.closest('form')?.querySelectorAll<HTMLElement>(fields) ?? [])];
  const next = all.find(
    (field) =>
      !from.contains(field) &&
      from.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING &&
      field.tabIndex >= 0 &&
      field.checkVisibility(),
  );
  next?.focus();
  return next !== undefined;
}
