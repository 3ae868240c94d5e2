import type { Action } from '#model/action.ts';
import { measured, published } from '#model/evidence.ts';
import { range } from '#model/range.ts';
import { COMMIT } from './example-landscape.ts';

export function hours(low: number, likely: number, high: number) {
  return range(low, likely, high, 'hours');
}

export function perMonth(low: number, likely: number, high: number) {
  return range(low, likely, high, 'hours/month');
}

export const keep: Action = {
  id: 'keep/deployable:pricing',
  title: 'Keep the pricing rules as they are',
  kind: 'keep',
  components: ['deployable:pricing'],
  serves: { need: 'Order and pay', notices: 'Nothing changes.' },
  firstSlice: { what: 'Nothing to do', hours: hours(0, 0, 0) },
  timeToTry: hours(0, 0, 0),
  frees: perMonth(0, 0, 0),
  costs: perMonth(0, 0, 0),
  effort: hours(0, 0, 0),
  succeeds: range(1, 1, 1, 'chance'),
  experiment: {
    hypothesis: 'The rules set the shop apart',
    metric: 'upkeep commits a quarter',
    falsifier: 'a vendor does it as well',
    guardrail: 'none',
    by: '2026-12-20',
    fallback: 'keep',
  },
  limitsChecked: [],
  objections: [],
  warnings: [],
  needs: [],
  because: [measured('31 of 40 commits in 12 months were new pricing for customers', { path: 'services/pricing' })],
  netValue: { perTeamHour: 0, total: range(0, 0, 0, 'hours/year'), chancePositive: 0, regret: 22, chanceBest: 0.01 },
  rank: 6,
  tiedWith: [],
};

export const today: Action = {
  ...keep,
  id: 'climb/deployable:export/amazon-eventbridge-scheduler',
  title: 'Move the nightly export from a virtual machine to a managed scheduler',
  kind: 'climb',
  components: ['deployable:export'],
  capability: 'scheduler',
  from: { technology: 'cron', rung: 'vm' },
  to: { technology: 'amazon-eventbridge-scheduler', rung: 'serverless' },
  serves: {
    need: 'Pick lists at six in the morning',
    notices: 'The warehouse has its pick lists every morning, also after a patch night.',
  },
  firstSlice: {
    what: 'Run the export image once from a schedule in the test account and compare the file with last night’s.',
    hours: hours(2, 4, 7),
  },
  timeToTry: hours(1, 2, 4),
  frees: perMonth(1.2, 3.1, 6),
  freesCommits: range(2, 5, 9, 'commits/quarter'),
  costs: perMonth(0.1, 0.3, 0.6),
  effort: hours(8, 16, 32),
  succeeds: range(0.62, 0.8, 0.92, 'chance'),
  experiment: {
    hypothesis: 'Nobody has to look after the machine any more',
    metric: 'upkeep commits on infra/cron.tf and ops/ in a quarter',
    falsifier: 'the export still needs the machine after 2 weeks',
    guardrail: 'pick lists are there at 06:00 every day',
    by: '2026-12-06',
    fallback: { rung: 'container', technology: 'aws-fargate', name: 'AWS Fargate task' },
  },
  limitsChecked: [
    {
      limit: 'longest run of a target task',
      value: 'no limit',
      workload: '14 minutes (timeout in ops/export.sh:9)',
      fits: true,
      hard: true,
      source: 'https://docs.aws.amazon.com/scheduler/',
      date: '2026-11-01',
    },
    {
      limit: 'schedules per account',
      value: '1000000',
      workload: { unknown: 'the number of schedules is not in the repository', wouldSettle: 'aws scheduler list-schedules' },
      fits: true,
      hard: false,
      source: 'https://docs.aws.amazon.com/scheduler/',
      date: '2026-11-01',
    },
  ],
  objections: [
    {
      says: 'It has run for six years, do not touch it.',
      answer: 'The image stays as it is. Only what starts it changes, and the old cron stays off but ready for two weeks.',
    },
  ],
  warnings: [
    { code: 'hours-assumed', says: 'Hours per commit are assumed: state them in .nextbest/purpose.yaml.' },
    { code: 'no-purpose', says: 'Nobody has said what matters most, so this is ranked by freed time and not by customer value.' },
  ],
  needs: ['somebody who may create roles in the AWS account'],
  because: [
    measured('14 of 22 commits in 12 months were upkeep of this machine', { path: 'infra/cron.tf', line: 12, endLine: 31, commit: COMMIT }),
    measured('the machine is patched by hand', { path: 'ops/patch.sh', line: 3, commit: 'b7d01c2e5f6a' }),
    measured('the export is already a container image', { path: 'services/export/Dockerfile', line: 1, commit: COMMIT }),
    published('A schedule starts a container task without any server of yours', 'https://docs.aws.amazon.com/scheduler/', '2026-11-01'),
  ],
  netValue: { perTeamHour: 1.9, total: range(4, 30, 62, 'hours/year'), chancePositive: 0.92, regret: 3.1, chanceBest: 0.48 },
  rank: 1,
};

export const queue: Action = {
  ...today,
  id: 'climb/service:rabbitmq/amazon-mq',
  title: 'Rent RabbitMQ instead of running it: Amazon MQ speaks the same protocol',
  components: ['service:rabbitmq'],
  capability: 'queue',
  from: { technology: 'rabbitmq', rung: 'container' },
  to: { technology: 'amazon-mq', rung: 'managed' },
  frees: perMonth(0.3, 2.4, 7),
  freesCommits: range(1, 4, 11, 'commits/quarter'),
  effort: hours(10, 24, 60),
  succeeds: range(0.55, 0.75, 0.9, 'chance'),
  netValue: { perTeamHour: 1.1, total: range(-18, 21, 66, 'hours/year'), chancePositive: 0.81, regret: 9, chanceBest: 0.24 },
  rank: 2,
  tiedWith: ['retire/deployable:tracking'],
};

export const retire: Action = {
  ...today,
  id: 'retire/deployable:tracking',
  title: 'Retire parcel-tracking and link to the carrier’s own page',
  kind: 'retire',
  components: ['deployable:tracking'],
  serves: { need: 'Know when it arrives', notices: 'Customers see the carrier’s live map instead of a status from last night.' },
  frees: perMonth(1, 2.2, 4),
  freesCommits: range(2, 4, 7, 'commits/quarter'),
  effort: hours(6, 20, 44),
  succeeds: range(0.5, 0.7, 0.88, 'chance'),
  netValue: { perTeamHour: 1.1, total: range(-6, 19, 40, 'hours/year'), chancePositive: 0.86, regret: 11, chanceBest: 0.2 },
  rank: 3,
  tiedWith: ['climb/service:rabbitmq/amazon-mq'],
};

export const measure: Action = {
  ...today,
  id: 'measure/service:redis',
  title: 'Find out where Redis runs',
  kind: 'measure',
  components: ['service:redis'],
  serves: { need: 'Order and pay', notices: 'Nothing yet: it tells whether the cache is worth renting.' },
  frees: perMonth(0, 0.6, 2),
  freesCommits: range(0, 1, 3, 'commits/quarter'),
  effort: hours(0.5, 1, 2),
  netValue: { perTeamHour: 0.8, total: range(-1, 3, 14, 'hours/year'), chancePositive: 0.62, regret: 24, chanceBest: 0.04 },
  rank: 4,
};

export const own: Action = {
  ...today,
  id: 'try/same-day-pickup',
  title: 'Offer same-day pickup in one town',
  kind: 'try',
  components: ['deployable:shop'],
  serves: { need: 'Order and pay', notices: 'Customers in one town can collect an order two hours after paying.' },
  frees: perMonth(0, 0, 0),
  value: perMonth(0, 4, 20),
  effort: hours(24, 60, 120),
  succeeds: range(0.2, 0.4, 0.6, 'chance'),
  netValue: { perTeamHour: 0.3, total: range(-90, 12, 140, 'hours/year'), chancePositive: 0.45, regret: 26, chanceBest: 0.03 },
  rank: 5,
};
