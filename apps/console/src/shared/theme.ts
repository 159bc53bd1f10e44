import { type MappingAlgorithm, type ThemeConfig, theme } from 'antd';
import { type Look, looks } from './tokens.ts';

/** Ant Design in our tokens: calm, dense, flat; only what floats casts a shadow. */
export const themes: Record<Look, ThemeConfig> = { light: themeOf('light'), dark: themeOf('dark') };

function themeOf(look: Look): ThemeConfig {
  const { brand, brandTint, onBrand, paper, surface, ink2, line, edge } = looks[look];
  return {
    algorithm: [look === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm, asTheyAre(look)],
    hashed: false,
    token: {
      fontFamily: 'var(--font)',
      fontSize: 14,
      borderRadius: 6,
      borderRadiusLG: 6,
      borderRadiusSM: 4,
      lineWidthFocus: 2,
      opacityLoading: 1,
      boxShadowTertiary: 'none',
      motion: !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
      colorSplit: line,
      colorTextDisabled: edge,
      colorTextLightSolid: onBrand,
      controlItemBgActive: brandTint,
      controlItemBgActiveHover: brandTint,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20, labelColor: ink2 },
      Menu: { itemBg: 'transparent', itemSelectedColor: brand },
      Table: {
        cellFontSize: 13,
        cellPaddingBlock: 9,
        cellPaddingInline: 12,
        cellFontSizeSM: 13,
        cellPaddingBlockSM: 4,
        cellPaddingInlineSM: 12,
        headerBg: surface,
        headerColor: ink2,
        headerSplitColor: 'transparent',
        rowHoverBg: paper,
      },
      Tooltip: { colorTextLightSolid: surface },
    },
  };
}

/** Last of the algorithms, since a colour given as a token is only a seed that Ant Design makes shades of. */
function asTheyAre(look: Look): MappingAlgorithm {
  const { brand, brandHover, brandTint, ink2, late, line, ...tokens } = looks[look];
  return (_, shades) => ({
    ...shades!,
    colorPrimary: brand,
    colorPrimaryHover: brandHover,
    colorPrimaryActive: brandHover,
    colorPrimaryText: brand,
    colorPrimaryTextHover: brandHover,
    colorPrimaryTextActive: brandHover,
    colorPrimaryBg: brandTint,
    colorPrimaryBgHover: brandTint,
    colorPrimaryBorder: brand,
    colorInfo: brand,
    colorInfoBg: brandTint,
    colorLink: brand,
    colorLinkHover: brandHover,
    colorLinkActive: brandHover,
    colorError: late,
    colorErrorHover: late,
    colorErrorActive: late,
    colorErrorText: late,
    colorWarning: tokens.soon,
    colorWarningText: tokens.soon,
    colorSuccess: tokens.kept,
    colorSuccessText: tokens.kept,
    colorBgLayout: tokens.paper,
    colorBgContainer: tokens.surface,
    colorBgElevated: tokens.raised,
    colorBgSpotlight: tokens.ink,
    colorText: tokens.ink,
    colorTextSecondary: ink2,
    colorTextTertiary: ink2,
    colorTextQuaternary: ink2,
    colorBorder: tokens.edge,
    colorBorderDisabled: line,
    colorBorderSecondary: line,
  });
}
