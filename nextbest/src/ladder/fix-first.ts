import type { Workload } from '#model/workload.ts';
import { usdText } from './amount-text.ts';
import type { Choice } from './choice.ts';
import { featureWords } from './feature-words.ts';
import type { Subject } from './subject.ts';

/** Something that costs more than the rung it hangs on, and that goes before the rung is changed. */
interface Burden {
  /** Words in the items of a bill. */
  readonly items: RegExp;
  /** Words among the features. */
  readonly features: readonly string[];
  readonly says: string;
}

const FOLD = 'Fold the steps for each item into one process: keep the state machine for the course of the whole, not for every item';

const BURDENS: readonly Burden[] = [
  {
    items: /\bnat\b/,
    features: ['nat', 'nat-gateway'],
    says: 'Take away the NAT gateway: reach the services of your cloud through private endpoints, or leave the private network',
  },
  {
    items: /\brest\b|\brest-?api\b/,
    features: ['rest-api', 'api-gateway-rest'],
    says: 'Let an HTTP API or a function’s own address take requests instead of a REST API',
  },
  {
    items: /\bprovisioned\b/,
    features: ['provisioned-concurrency'],
    says: 'Take away provisioned concurrency: make the start of the function faster, or let it start when it is called',
  },
  {
    items: /\bstep-?functions?\b|\btransitions?\b|\bstate-?machines?\b/,
    features: ['state-machine-per-item', 'per-item-state-machine'],
    says: FOLD,
  },
];

/** Share of the bill from which an item is worth taking away before anything else. */
const WORTH_IT = 0.2;

/** What is taken away before the rung is changed, in sentences with the figure that says so. */
export function takenAwayFirst({ workload, now, folds }: Subject): readonly string[] {
  const words = featureWords(workload.features ?? []);
  const burdens = BURDENS.flatMap(({ items, features, says }) => {
    const share = shareOf(workload, items);
    if (share !== undefined && share >= WORTH_IT) return [`${says} (${Math.round(share * 100)} % of the bill).`];
    return features.some((feature) => words.includes(feature)) || (folds && says === FOLD) ? [`${says}.`] : [];
  });
  // A managed schedule fires once: the lock goes with the move. Elsewhere many copies run, and each would wait for it.
  const locked = now !== undefined && workload.capability !== 'scheduler' && words.includes('leader-election');
  return locked ? [...burdens, LOCK] : burdens;
}

/** A release past its standard support is charged for: what stays where it is goes to a newer one first. */
export function upgradedFirst({ target, bills: [now] }: Choice): readonly string[] {
  const surcharges = target === undefined ? (now?.items.filter(({ surcharge }) => surcharge === true) ?? []) : [];
  return surcharges.map(
    ({ says, usd }) =>
      `Upgrade the release: its standard support has ended, and ${says} costs ${usdText(usd)} of ${usdText(now?.usd ?? 0)} a month.`,
  );
}

const LOCK =
  'Take away the lock of your own that lets one copy work: hand that work to a managed schedule or queue, so that copies need not know of each other.';

function shareOf({ money }: Workload, items: RegExp): number | undefined {
  const entries = Object.entries(money?.breakdownUSD ?? {});
  const sum = entries.reduce((all, [, usd]) => all + usd, 0);
  const total = Math.max(money?.monthlyUSD ?? 0, sum);
  const burden = entries.filter(([item]) => items.test(wordsOf(item))).reduce((all, [, usd]) => all + usd, 0);
  return total > 0 && burden > 0 ? burden / total : undefined;
}

/** `natGateway`, `nat_gateway` and `NAT gateway` are the same words. */
function wordsOf(item: string): string {
  return item
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_-]/g, ' ')
    .replaceAll('step functions', 'step-functions')
    .replaceAll('rest api', 'rest-api')
    .replaceAll('state machine', 'state-machine');
}
