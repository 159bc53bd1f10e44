import { phraseVariables } from '@huiyin/contract/phrase-variables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPhrase } from './fill-phrase.ts';

const values = { 'customer-title': '王女士', 'ticket-number': '202311210008', 'my-name': '李静' };

test.each([
  ['您好{客户称呼}，您的工单号是{工单号}。', '您好王女士，您的工单号是202311210008。'],
  ['{客戶稱呼}您好，您的案件號是{案件號}', '王女士您好，您的案件號是202311210008'],
  ['Dear {customer}, this is {My Name}.', 'Dear 王女士, this is 李静.'],
  ['{customer-title}/{ticket-number}', '王女士/202311210008'],
  ['您好{ 客户称呼 }，我是｛我的姓名｝', '您好王女士，我是李静'],
  ['{客户称呼}{客户称呼}', '王女士王女士'],
  ['没有变量，也没有问题', '没有变量，也没有问题'],
])('%s', (template, text) => {
  expect(fillPhrase(template, values)).toEqual({ text, missing: [], unknown: [] });
});

test('what is not given or not known stays visible and is named, once', () => {
  expect(
    fillPhrase('{公司名}{时限}前答复{客户称呼}，{优惠码}、{优惠码}，{公司名}', { ...values, due: ' ' }),
  ).toEqual({
    text: '{公司名}{时限}前答复王女士，{优惠码}、{优惠码}，{公司名}',
    missing: ['company-name', 'due'],
    unknown: ['优惠码'],
  });
});

test.each(['{}', '{', '}', '{\n客户称呼}', '{toString}', '{__proto__}', '{ }'])(
  '%j is left as it is',
  (template) => {
    expect(fillPhrase(template, values).text).toBe(template);
  },
);

test('a value is text, whatever it looks like', () => {
  const looksSpecial = fc.constantFrom('{工单号}', '{客户称呼}', '$&', '$1', '$`', '{{', '\\', '王', '}');
  const value = fc.array(looksSpecial, { minLength: 1 }).map((parts) => parts.join(''));

  fc.assert(
    fc.property(value, (title) => {
      const filled = fillPhrase('您好{客户称呼}，{工单号}', { ...values, 'customer-title': title });

      expect(filled).toEqual({ text: `您好${title}，202311210008`, missing: [], unknown: [] });
    }),
  );
});

test('no two variables share a name in any language', () => {
  const names = Object.entries(phraseVariables).flatMap(([code, labels]) => [
    ...new Set([code, ...Object.values(labels)]),
  ]);

  expect(new Set(names).size).toBe(names.length);
});
