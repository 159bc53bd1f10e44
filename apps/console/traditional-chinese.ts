import { Converter } from 'opencc-js/cn2t';
import type { Plugin } from 'vite';

const convert = Converter({ from: 'cn', to: 'twp' });

// Where a Taiwanese colleague would say it differently than the dictionary does.
const exceptions: Record<string, string> = {
  回音: '回音',
  处理指引: '處理指引',
  电子邮件: '電子郵件',
  已关闭: '已結案',
  质量: '品質',
  质检: '品質稽核',
  复盘: '檢討',
  培训: '教育訓練',
  邮件: '電子郵件',
  邮箱: '電子郵件信箱',
  催办: '稽催',
  抽检: '抽查',
  审计: '稽核',
  工单: '案件',
  协作: '協作',
  渠道: '管道',
  账单: '帳單',
  账号: '帳號',
  账户: '帳戶',
  权限: '權限',
  反馈: '回饋',
  优化: '優化',
  对象: '對象',
  超时: '逾時',
  快捷: '快速',
};

const exception = new RegExp(`(${Object.keys(exceptions).join('|')})`);

export function toTraditional(simplified: string): string {
  return simplified
    .split(exception)
    .map((part) => exceptions[part] ?? convert(part))
    .join('');
}

/** Gives each text of the product its `tw`, unless one stands right behind its `zh`. */
export function traditionalChinese(): Plugin {
  return {
    name: 'traditional-chinese',
    enforce: 'pre',
    transform: {
      filter: { id: /(\/text|\/packages\/contract\/src\/[\w-]+)\.ts$/, code: /\bzh:/ },
      handler: (code) => ({ code: withTraditional(code), map: null }),
    },
  };
}

const simplifiedText = /\bzh:\s*(?:('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")(?!,\s*tw:)|(`))/g;

export function withTraditional(code: string): string {
  return code.replace(simplifiedText, (found, literal?: string) => {
    if (!literal) throw new Error('A text is a plain string with {placeholders}, not a template.');
    return `${found}, tw: ${toTraditional(literal)}`;
  });
}
