import type { Decision } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { measured, published } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import type { Liability } from '#model/liability.ts';
import { range } from '#model/range.ts';
import { unknown } from '#model/unknown.ts';
import type { FactsInput } from '#report/terminal/facts.ts';
import { hours, keep, measure, own, perMonth, queue, retire, today } from './example-actions.ts';
import { at, COMMIT, landscape } from './example-landscape.ts';

/** A small shop, written by hand: what every report is tried on. */
const decision: Decision = {
  schemaVersion: 1,
  asOf: '2026-11-22',
  repositories: [{ name: 'acme/shop', commit: COMMIT, webAddress: 'https://github.com/acme/shop' }],
  purpose: { unknown: 'no .nextbest/purpose.yaml', wouldSettle: 'nextbest init' },
  coverage: landscape.coverage,
  warnings: [{ code: 'no-purpose', says: 'Nobody has said what matters most, so this is ranked by freed time and not by customer value.' }],
  today,
  actions: [today, queue, retire, measure, own, keep],
  chores: [
    {
      ...measure,
      id: 'renew/service:postgresql',
      title: 'Upgrade PostgreSQL 13 to 17',
      kind: 'renew',
      rank: 7,
      notToday: 'It keeps things running; it ends nothing.',
    },
  ],
  due: [
    {
      what: 'PostgreSQL 13 gets no more fixes',
      by: '2026-11-13',
      because: [
        measured('engine_version = "13.14"', at('infra/database.tf', 6)),
        published('end of life', 'https://www.postgresql.org/support/versioning/', '2026-11-01'),
      ],
    },
  ],
  rejected: [
    { id: 'climb/deployable:export/aws-lambda', why: 'A run may take 15 minutes at most and this one is allowed 20 (ops/export.sh:9).' },
    { id: 'climb/service:postgresql/aurora-dsql', why: 'The database uses the extension postgis, which it does not offer.' },
  ],
  questions: [
    { ask: 'Where does Redis run in production, and who patches it?', of: 'team', worth: hours(1, 9, 20) },
    { ask: 'What does a late pick list cost?', of: 'product owner', worth: hours(0, 14, 40) },
    { ask: 'How many hours does a typical upkeep commit take?', of: 'team', worth: hours(0, 4, 11) },
  ],
};

const liability: readonly Liability[] = [
  {
    component: 'deployable:export',
    upkeepNext12Months: range(8, 20, 36, 'commits/year'),
    hours: perMonth(1.2, 3.1, 6),
    conversion: { says: '2 hours behind one commit (0.5 to 6)', class: 'assumed' },
    perValueChange: range(2, 5, 12, 'commits/commit'),
    trend: { last: 21, before: 13, n: [23, 14] },
    drivers: [{ kind: 'churn', says: '25 commits touched it in the last 12 months', value: 25, unit: 'commits/year', evidence: [] }],
    valueCommitsPerYear: 4,
    botCommits: 0,
    touches: 22,
    formula: '14 upkeep commits, newer ones counting more (half after 180 days), over 365 days = 20 a year (8-36)',
    commits: ['b7d01c2e5f6a4b3c2d1e0f9a8b7c6d5e4f3a2b1c', 'c81ab02f5f6a4b3c2d1e0f9a8b7c6d5e4f3a2b1c'],
  },
];

const fits: readonly Fit[] = [
  {
    component: 'deployable:export',
    capability: 'scheduler',
    technology: 'cron',
    now: 'vm',
    walked: [
      {
        rung: {
          technology: 'aws-lambda',
          name: 'AWS Lambda',
          cloud: 'aws',
          rung: 'serverless',
          keeps: [],
          limits: [],
          needs: [],
          tryOut: { what: 'run once', hours: [1, 3] },
          source: 'https://docs.aws.amazon.com/lambda/',
          checked: '2026-11-01',
        },
        verdict: 'rejected',
        checks: [],
        because: 'A run may take 15 minutes at most and this one is allowed 20.',
      },
      {
        rung: {
          technology: 'amazon-eventbridge-scheduler',
          name: 'EventBridge Scheduler with a Fargate task',
          cloud: 'aws',
          rung: 'serverless',
          keeps: ['container-image'],
          limits: [],
          needs: [],
          tryOut: { what: 'run once', hours: [1, 4] },
          source: 'https://docs.aws.amazon.com/scheduler/',
          checked: '2026-11-01',
        },
        verdict: 'fits',
        checks: today.limitsChecked,
        because: 'It starts the image as it is.',
      },
    ],
    chosen: 1,
  },
];

export const answer: Answer = {
  decision,
  landscape,
  liability,
  fits,
  lead: { toRelease: unknown('there are no tags', 'tags at releases') },
  frameworks: [],
  gaps: [],
  knowledge: new Map(),
  unread: [{ place: { path: 'deploy/values.yaml', line: 44 }, why: 'a template that only Helm can fill in' }],
  size: { files: 412, commits: 3871, truncated: false, window: { from: '2019-02-11', to: '2026-11-21' } },
  workMix: { value: 0.38, fix: 0.21, upkeep: 0.35, infrastructure: 0.21, unsure: 0.06, commits: 240 },
};

export const facts: FactsInput = {
  files: [
    {
      repository: 'acme/shop',
      path: 'infra/cron.tf',
      reader: 'terraform',
      facts: [
        {
          in: 'terraform',
          name: 'aws_instance',
          role: 'defines',
          label: 'cron',
          line: 12,
          endLine: 31,
          references: [{ to: 'aws_iam_role.cron', how: 'resource', line: 18 }],
        },
      ],
    },
    {
      repository: 'acme/shop',
      path: 'services/shop/package.json',
      reader: 'package-json',
      facts: [{ in: 'npm', name: 'ioredis', role: 'uses', line: 31, version: '^5.4.0' }],
    },
  ],
  unread: [{ place: { path: 'deploy/values.yaml', line: 44 }, why: 'a template that only Helm can fill in' }],
};
