import type { Action } from '#model/action.ts';
import type { Bill, Economics } from '#model/economics.ts';
import { assumed, published } from '#model/evidence.ts';
import type { Purpose } from '#model/purpose.ts';
import { range } from '#model/range.ts';
import { buildCase } from '#report/case/build.ts';
import type { CaseInput } from '#report/case/input.ts';
import { answer } from './example.ts';
import { today } from './example-actions.ts';

/** The case for today's action of the small shop, or for a changed one. */
function inputOf(changes: Partial<Action> = {}, more: Partial<CaseInput> = {}): CaseInput {
  const action = { ...today, ...changes };
  const actions = answer.decision.actions.map((one) => (one.id === today.id ? action : one));
  return {
    answer: { ...answer, decision: { ...answer.decision, actions, today: action } },
    action,
    product: 'acme/shop',
    hoursStated: false,
    ...more,
  };
}

export function caseOf(changes: Partial<Action> = {}, more: Partial<CaseInput> = {}) {
  return buildCase(inputOf(changes, more));
}

export const purpose: Purpose = {
  path: '.nextbest/purpose.yaml',
  northStar: { metric: 'orders packed in time', inputs: ['minutes from order to packed'] },
  users: [{ name: 'packer', needs: [{ name: 'Pick lists at six in the morning', moves: 'minutes from order to packed', components: [] }] }],
  differentiators: [],
  team: { rate: range(60, 80, 110, 'EUR/hour'), skills: [] },
  workloads: {},
  options: [],
};

function bill(technology: string, usd: number): Bill {
  const evidence = published('price of one hour', 'https://aws.amazon.com/pricing/', '2026-11-01');
  return {
    technology,
    name: technology,
    rung: 'vm',
    items: [{ says: '730 hours', usd, evidence }],
    usd,
    unpriced: [],
    hours: range(1, 2, 4, 'hours/month'),
  };
}

/** Bills a month of the present and the next way, at today's load and at ten times it. */
export function economics(now: number, next: number, tenfold: readonly [now: number, next: number] = [now * 10, next * 10]): Economics {
  const at = (times: number, [before, after]: readonly [number, number]): Economics['atLoads'][number] => ({
    times,
    bills: [bill('cron', before), bill('amazon-eventbridge-scheduler', after)],
    cheapest: 'cron',
    best: 'cron',
  });
  return {
    load: [assumed('30 runs a month')],
    rate: range(40, 80, 160, 'USD/hour'),
    rateStated: false,
    atLoads: [at(1, [now, next]), at(10, tenfold)],
    verdict: 'move',
    flips: [],
  };
}
