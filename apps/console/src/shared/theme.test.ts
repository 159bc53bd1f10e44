import { readFileSync } from 'node:fs';
import { theme } from 'antd';
import { describe, expect, test } from 'vitest';
import { themes } from './theme.ts';
import { looks } from './tokens.ts';

const textPairs = [
  ...['ink', 'ink2', 'brand', 'late', 'soon', 'kept'].flatMap((text) =>
    ['paper', 'surface', 'raised', 'brandTint'].map((ground) => [text, ground] as const),
  ),
  ['onBrand', 'brand'] as const,
  ['surface', 'ink'] as const,
];

describe.each(['light', 'dark'] as const)('%s', (look) => {
  const tokens = looks[look] as unknown as Record<string, string>;

  test.each(textPairs)('%s is readable on %s (AA, 4.5)', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'surface', 'raised'])('the edge of a field is seen on %s (3)', (ground) => {
    expect(contrast(tokens.edge!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  });

  test('Ant Design wears the tokens as they are, not shades it makes of them', () => {
    const worn = theme.getDesignToken(themes[look]);

    expect(worn).toMatchObject({
      colorPrimary: tokens.brand,
      colorBgContainer: tokens.surface,
      colorError: tokens.late,
      colorTextPlaceholder: tokens.ink2,
      borderRadius: 6,
    });
  });
});

test('the installed app wears the same colours', () => {
  const manifest = JSON.parse(publicFile('manifest.webmanifest'));

  expect(manifest).toMatchObject({
    background_color: looks.light.paper,
    theme_color: looks.light.brand,
  });
  expect(publicFile('icon.svg')).toContain(looks.light.brand);
});

const publicFile = (name: string) => readFileSync(new URL(`../../public/${name}`, import.meta.url), 'utf8');

function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
