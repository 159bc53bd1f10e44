/** What is to be seen to; the same of several pages is said once. */
export class Faults {
  readonly #pages = new Map<string, Set<string>>();

  add(page: string, what: string) {
    this.#pages.set(what, (this.#pages.get(what) ?? new Set()).add(page));
  }

  get count() {
    return this.#pages.size;
  }

  said(): string {
    if (this.count === 0) return 'No page reads much of a large table.';
    const each = [...this.#pages].map(([what, [first, ...others]]) => {
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `${first}${more}: ${what}\n`;
    });
    return [...each, `${this.count} to see to.`].join('\n');
  }
}
