import { expect, test } from 'vitest';
import { passwordStrength } from './password-strength.ts';

test.each([
  ['', 'weak'],
  ['password1234', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abababababababababab', 'weak'],
  ['zhangsan@example.com', 'weak'],
  ['kT9#mPq2vXw!', 'fair'],
  ['春眠不觉晓处处闻啼鸟夜来', 'fair'],
  ['correct horse battery staple', 'strong'],
])('%s is %s', (password, strength) => {
  expect(passwordStrength(password, 'zhangsan@example.com')).toBe(strength);
});
