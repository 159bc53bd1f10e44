export interface Tokens {
  /** The one primary action on a page, links, what is selected. */
  brand: string;
  brandHover: string;
  /** Behind what is selected. */
  brandTint: string;
  /** What lies on brand. */
  onBrand: string;
  /** The page. */
  paper: string;
  /** What is read. */
  surface: string;
  /** What floats above what is read. */
  raised: string;
  ink: string;
  /** Secondary text. */
  ink2: string;
  /** Between things. */
  line: string;
  /** Around what can be filled in: seen by weak eyes too (WCAG 1.4.11). */
  edge: string;
  /** Past due, and what went wrong. */
  late: string;
  /** Due soon. */
  soon: string;
  /** Kept, satisfied. */
  kept: string;
}

export type Look = 'light' | 'dark';

export const looks: Record<Look, Tokens> = {
  light: {
    brand: '#1F6F6B',
    brandHover: '#185A57',
    brandTint: '#E6F0EE',
    onBrand: '#FFFFFF',
    paper: '#F6F7F5',
    surface: '#FFFFFF',
    raised: '#FFFFFF',
    ink: '#1D2526',
    ink2: '#5C696B',
    line: '#E1E5E3',
    edge: '#838E8B',
    late: '#C0341D',
    soon: '#8F5B0E',
    kept: '#29744A',
  },
  dark: {
    brand: '#5FB3AC',
    brandHover: '#7CC6BF',
    brandTint: '#1F3435',
    onBrand: '#10191A',
    paper: '#14191A',
    surface: '#1C2324',
    raised: '#252E2F',
    ink: '#E6ECEB',
    ink2: '#9AA8A8',
    line: '#2C3638',
    edge: '#6B7A7D',
    late: '#F0745C',
    soon: '#E3B04B',
    kept: '#6CC08B',
  },
};

const kebab = (name: string) => name.replace(/[A-Z0-9]/g, (letter) => `-${letter.toLowerCase()}`);

const variables = (look: Look) =>
  Object.entries(looks[look])
    .map(([name, value]) => `--${kebab(name)}:${value};`)
    .join('');

/** For our own style sheets; `data-look` on the root is set where a person chose, else the system decides. */
export const stylesheet = [
  `:root{color-scheme:light;${variables('light')}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-look]){color-scheme:dark;${variables('dark')}}}`,
  `:root[data-look=dark]{color-scheme:dark;${variables('dark')}}`,
  'html{background:var(--paper);color:var(--ink)}',
].join('\n');
