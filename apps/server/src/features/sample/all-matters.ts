import type { Matter } from './matter.ts';
import { accounts } from './matters/accounts.ts';
import { afterSales } from './matters/after-sales.ts';
import { appFaults } from './matters/app-faults.ts';
import { billing } from './matters/billing.ts';
import { delivery } from './matters/delivery.ts';
import { freshFood } from './matters/fresh-food.ts';
import { orders } from './matters/orders.ts';
import { outsideComplaints } from './matters/outside-complaints.ts';
import { prices } from './matters/prices.ts';
import { productQuality } from './matters/product-quality.ts';
import { questions } from './matters/questions.ts';
import { safety } from './matters/safety.ts';
import { service } from './matters/service.ts';
import { suggestionsAndPraise } from './matters/suggestions-and-praise.ts';
import { today } from './matters/today.ts';

/** Every matter that customers of the sample bring. */
export const allMatters: readonly Matter[] = [
  ...productQuality,
  ...freshFood,
  ...safety,
  ...delivery,
  ...orders,
  ...afterSales,
  ...prices,
  ...billing,
  ...appFaults,
  ...accounts,
  ...service,
  ...questions,
  ...suggestionsAndPraise,
  ...outsideComplaints,
  ...today,
];
