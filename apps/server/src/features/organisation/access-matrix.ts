import type { contract } from '@huiyin/contract';
import type { AccessRows } from '#testing/access-row';

export const accessMatrix: { organisation: AccessRows<typeof contract.organisation> } = {
  organisation: {
    state: { may: 'anyone', input: () => undefined, foreign: 'no ids' },
    setUp: {
      may: 'anyone',
      input: () => ({
        code: 'wrong',
        organisationName: '回音',
        language: 'zh-CN',
        timeZone: 'Asia/Shanghai',
        openToNetwork: false,
        name: '张三',
        email: 'zhang@example.com',
        password: 'a long pass phrase',
      }),
      foreign: 'no ids',
    },
  },
};
