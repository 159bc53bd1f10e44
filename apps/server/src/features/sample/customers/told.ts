import type { SampleCustomer } from './customer.ts';

/** Why a customer was marked. */
export const markReasons: Readonly<Record<SampleCustomer['marks'][number], string>> = {
  blacklist: '多次辱骂客服人员，经主管核实录音后列入；来电由值班组长接待',
  'malicious-claims': '半年内就同类商品三次索赔，凭证经核实为网络图片；赔付前须主管复核',
};

/** Which text a customer agreed to, and how. */
export const consentTold = { version: '2026-01', how: '首次联系时电话说明并确认' } as const;
