import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMereThanks } from './mere-thanks.ts';

const mereThanks = [
  '谢谢',
  '谢谢！',
  '好的谢谢🙏',
  '收到',
  '收到，谢谢您',
  '辛苦了',
  '嗯嗯',
  '好的好的，辛苦你们了~',
  'OK',
  '👍🏻',
  '[抱拳][玫瑰]',
  '知道了，麻烦您了',
  '非常感谢您的耐心解答！',
  '谢谢客服小姐姐，祝工作顺利',
  '没有其他问题了，谢谢，再见',
  '问题已经解决了，感谢帮忙',
  '好嘞，多谢啦😊',
  '谢谢你帮我解决了这个问题',
  '您好，已收到，谢谢',
  '謝謝',
  '收到囉，感謝您的協助',
  '了解，辛苦了～',
  '瞭解，謝謝喔',
  '好喔，感恩🙏🙏',
  '沒問題了，掰掰',
  'Thanks!',
  'thank you very much',
  'OK, thanks a lot 👍',
  'Got it, thank you for your help.',
  'Great, it works now. Thanks again!',
  'Many thanks. Best regards',
  'Noted, thanks',
  'Perfect. Have a nice day!',
  'thx',
];

const moreThanThanks = [
  '谢谢，但是还是不行',
  '好的，那什么时候能到？',
  '收到货了，少了一件',
  '收到了吗',
  '谢谢？',
  '好的，请尽快',
  '谢谢，我再等两天',
  '不好',
  '不谢谢',
  '没收到',
  '可以退款',
  '是的',
  '解决了吗',
  '还没解决，谢谢',
  '没有解决',
  '知道了，可是优惠券还没到账',
  '谢谢你们的好服务，等了三个月',
  '呵呵',
  '😡 谢谢',
  '👎',
  '您好',
  '在吗',
  '13812345678',
  '【图片】',
  '',
  '。。。',
  '謝謝，可是還是登不進去',
  '好的，請問發票何時寄出',
  '了解，那運費誰出',
  '收到，不過顏色不對',
  'Thanks, but it still does not work',
  'ok when will it arrive',
  'Thank you. One more question: how do I return it',
  'No thanks to you',
  'Not great',
  'Hello',
  'Thanks for nothing',
  'It is not fixed',
];

test.each(mereThanks)('needs no answer: %s', (message) => {
  expect(isMereThanks(message)).toBe(true);
});

test.each(moreThanThanks)('needs an answer: %s', (message) => {
  expect(isMereThanks(message)).toBe(false);
});

test('thanks around a matter never hide it', () => {
  const thanks = fc.constantFrom(...mereThanks);
  const matter = fc.constantFrom('还是不行', '少发一件', '退款呢', '還沒收到', 'still broken', '什么时候');

  fc.assert(
    fc.property(thanks, matter, thanks, (before, said, after) => {
      expect(isMereThanks(`${before}，${said}，${after}`)).toBe(false);
    }),
  );
});

test('thanks upon thanks remain thanks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...mereThanks), { minLength: 1 }), (messages) => {
      expect(isMereThanks(messages.join(' '))).toBe(true);
    }),
  );
});
