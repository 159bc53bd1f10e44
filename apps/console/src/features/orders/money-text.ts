const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** As in ¥1,299.50. */
export const moneyText = (inFen: number) => `${inFen < 0 ? '-' : ''}¥${yuan.format(Math.abs(inFen) / 100)}`;
