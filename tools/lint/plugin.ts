import { declareFunctions } from './declare-functions.ts';
import { noClockNoChance } from './no-clock-no-chance.ts';
import { noLocaleOrder } from './no-locale-order.ts';
import { suppressWithReason } from './suppress-with-reason.ts';

/** Our own lint rules; .oxlintrc.json says where each applies, nextbest/test/lint.test.ts shows that each bites. */
export default {
  meta: { name: 'nextbest' },
  rules: {
    'declare-functions': declareFunctions,
    'no-clock-no-chance': noClockNoChance,
    'no-locale-order': noLocaleOrder,
    'suppress-with-reason': suppressWithReason,
  },
};
