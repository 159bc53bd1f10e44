import { refusals } from '@huiyin/contract/refusals';
import { expect, test } from 'vitest';
import { toTraditional, withTraditional } from './traditional-chinese.ts';

test.each([
  ['登录后提示网络错误', '登入後提示網路錯誤'],
  ['沟通渠道', '溝通管道'],
  ['工单已关闭', '案件已結案'],
  ['质检与复盘', '品質稽核與檢討'],
  ['电子邮件', '電子郵件'],
  ['发邮件催办', '發電子郵件稽催'],
  ['已超时 {count} 分钟', '已逾時 {count} 分鐘'],
  ['改动只影响之后的时限', '改動只影響之後的時限'],
  ['状态由“待处理”改为“处理中”', '狀態由「待處理」改為「處理中」'],
])('%s reads %s', (simplified, traditional) => {
  expect(toTraditional(simplified)).toBe(traditional);
});

test.each([
  ['on one line', "{ zh: '设置', en: 'Settings' }", "{ zh: '设置', tw: '設定', en: 'Settings' }"],
  ['on the next line', "zh:\n  '它\\'s 好',", "zh:\n  '它\\'s 好', tw: '它\\'s 好',"],
  ['in double quotes', `{ zh: "保存" }`, `{ zh: "保存", tw: "儲存" }`],
  ['written by hand', "{ zh: '网络', tw: '線路' }", "{ zh: '网络', tw: '線路' }"],
  ['a type', 'interface Label { zh: string }', 'interface Label { zh: string }'],
])('a text %s', (_, code, result) => {
  expect(withTraditional(code)).toBe(result);
});

test('a template is refused: nobody could translate it', () => {
  expect(() => withTraditional('{ zh: `共 $' + '{n} 条` }')).toThrow('placeholders');
});

test('the contract speaks it too', () => {
  expect(refusals['sessions.wrong-credentials']).toHaveProperty('tw', expect.stringContaining('帳號'));
});
