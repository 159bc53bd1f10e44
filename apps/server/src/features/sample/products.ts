type Kind = 'appliance' | 'furniture' | 'home' | 'fresh';

export interface SampleProduct {
  /** As people call it. */
  readonly name: string;
  readonly model: string;
  readonly kind: Kind;
  readonly yuan: number;
}

const catalogue = {
  'air-fryer': { name: '空气炸锅', model: '空气炸锅 4.5L', kind: 'appliance', yuan: 299 },
  blender: { name: '破壁机', model: '轻音破壁机', kind: 'appliance', yuan: 459 },
  'rice-cooker': { name: '电饭煲', model: '低糖电饭煲 3L', kind: 'appliance', yuan: 269 },
  'health-pot': { name: '养生壶', model: '玻璃养生壶 1.5L', kind: 'appliance', yuan: 149 },
  'electric-kettle': { name: '电热水壶', model: '恒温电热水壶', kind: 'appliance', yuan: 129 },
  'electric-oven': { name: '电烤箱', model: '家用电烤箱 32L', kind: 'appliance', yuan: 459 },
  'coffee-machine': { name: '咖啡机', model: '意式半自动咖啡机', kind: 'appliance', yuan: 899 },
  humidifier: { name: '加湿器', model: '无雾加湿器', kind: 'appliance', yuan: 239 },
  'garment-steamer': { name: '挂烫机', model: '手持挂烫机', kind: 'appliance', yuan: 169 },
  'hair-dryer': { name: '吹风机', model: '高速吹风机', kind: 'appliance', yuan: 329 },
  'mite-remover': { name: '除螨仪', model: '除螨仪', kind: 'appliance', yuan: 279 },
  'stick-vacuum': { name: '吸尘器', model: '无线吸尘器 V8', kind: 'appliance', yuan: 899 },
  'robot-vacuum': { name: '扫地机器人', model: '扫地机器人 S3', kind: 'appliance', yuan: 1899 },
  'air-purifier': { name: '空气净化器', model: '空气净化器 Pro', kind: 'appliance', yuan: 1099 },
  'water-purifier': { name: '净水器', model: '厨下净水器 600G', kind: 'appliance', yuan: 1299 },
  heater: { name: '取暖器', model: '石墨烯取暖器', kind: 'appliance', yuan: 259 },
  'floor-fan': { name: '落地扇', model: '直流变频落地扇', kind: 'appliance', yuan: 279 },
  'smart-lock': { name: '智能门锁', model: '智能门锁 K2', kind: 'appliance', yuan: 1299 },
  'smart-camera': { name: '摄像头', model: '云台摄像头 2K', kind: 'appliance', yuan: 199 },
  'smart-lamp': { name: '智能台灯', model: '智能护眼台灯', kind: 'appliance', yuan: 229 },
  'clothes-rack': { name: '晾衣架', model: '智能晾衣架 L1', kind: 'appliance', yuan: 1199 },
  mattress: { name: '床垫', model: '乳胶床垫 1.8 米', kind: 'furniture', yuan: 1899 },
  sofa: { name: '沙发', model: '科技布三人沙发', kind: 'furniture', yuan: 2599 },
  'dining-table': { name: '餐桌', model: '岩板餐桌 1.4 米', kind: 'furniture', yuan: 1499 },
  'study-desk': { name: '学习桌', model: '儿童升降学习桌', kind: 'furniture', yuan: 999 },
  'office-chair': { name: '人体工学椅', model: '人体工学椅', kind: 'furniture', yuan: 799 },
  'shoe-cabinet': { name: '鞋柜', model: '翻斗鞋柜', kind: 'furniture', yuan: 459 },
  bookshelf: { name: '书架', model: '实木书架 五层', kind: 'furniture', yuan: 369 },
  bedding: { name: '四件套', model: '长绒棉四件套', kind: 'home', yuan: 399 },
  pillow: { name: '乳胶枕', model: '乳胶枕', kind: 'home', yuan: 169 },
  duvet: { name: '棉被', model: '新疆棉被 6 斤', kind: 'home', yuan: 329 },
  curtain: { name: '窗帘', model: '全遮光窗帘', kind: 'home', yuan: 189 },
  'frying-pan': { name: '不粘锅', model: '麦饭石不粘锅 28cm', kind: 'home', yuan: 159 },
  'glass-boxes': { name: '保鲜盒', model: '玻璃保鲜盒五件套', kind: 'home', yuan: 89 },
  tableware: { name: '餐具', model: '釉下彩餐具 16 头', kind: 'home', yuan: 219 },
  'storage-boxes': { name: '收纳箱', model: '布艺收纳箱三只装', kind: 'home', yuan: 79 },
  'towel-set': { name: '毛巾', model: '纯棉毛巾六条装', kind: 'home', yuan: 69 },
  cherries: { name: '车厘子', model: '车厘子 JJ 级 2kg', kind: 'fresh', yuan: 198 },
  durian: { name: '榴莲', model: '金枕榴莲 整果', kind: 'fresh', yuan: 189 },
  grapes: { name: '葡萄', model: '阳光玫瑰葡萄 1.5kg', kind: 'fresh', yuan: 69 },
  strawberries: { name: '草莓', model: '红颜草莓 1kg', kind: 'fresh', yuan: 79 },
  shrimps: { name: '活虾', model: '鲜活白虾 1kg', kind: 'fresh', yuan: 96 },
  'hairy-crabs': { name: '大闸蟹', model: '大闸蟹礼盒 8 只', kind: 'fresh', yuan: 398 },
  salmon: { name: '三文鱼', model: '冰鲜三文鱼 400g', kind: 'fresh', yuan: 109 },
  beef: { name: '牛腱', model: '冷鲜牛腱 1kg', kind: 'fresh', yuan: 98 },
  eggs: { name: '鸡蛋', model: '谷饲土鸡蛋 30 枚', kind: 'fresh', yuan: 39 },
  milk: { name: '鲜牛奶', model: '鲜牛奶 950ml×6', kind: 'fresh', yuan: 89 },
  'vegetable-box': { name: '蔬菜箱', model: '有机蔬菜箱 4kg', kind: 'fresh', yuan: 88 },
  'nut-box': { name: '每日坚果', model: '每日坚果 30 包', kind: 'fresh', yuan: 129 },
  cake: { name: '生日蛋糕', model: '动物奶油生日蛋糕 6 寸', kind: 'fresh', yuan: 168 },
} as const satisfies Record<string, SampleProduct>;

export type ProductKey = keyof typeof catalogue;

export const products: Readonly<Record<ProductKey, SampleProduct>> = catalogue;

type Carrier = readonly [prefix: string, name: string];

const carriers: Readonly<Record<Kind, readonly Carrier[]>> = {
  appliance: [
    ['SD', '速达快递'],
    ['WT', '万通快递'],
  ],
  furniture: [['AJ', '安捷大件物流']],
  home: [
    ['WT', '万通快递'],
    ['SD', '速达快递'],
  ],
  fresh: [
    ['XD', '鲜达冷链'],
    ['TC', '同城急送'],
  ],
};

/** The carriers of the sample, with what their tracking numbers begin with; none of them exists. */
export const carriersOf = (kind: Kind): readonly Carrier[] => carriers[kind];
