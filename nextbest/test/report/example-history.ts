import { assumed, measured, published } from '#model/evidence.ts';
import type { LeadTime } from '#model/flow.ts';
import type { ComponentHistory, ElsewhereFolder, HistoryReport, QuarterShares } from '#model/history-report.ts';
import { range } from '#model/range.ts';
import { unknown } from '#model/unknown.ts';
import type { WorkShares } from '#model/work.ts';
import { at, COMMIT } from './example-landscape.ts';

/** The history of a small shop, written by hand with every part filled: what every report of it is tried on. */

export function shares(commits: number, [value, fix, upkeep]: readonly [number, number, number], unsure = 0.06): WorkShares {
  const near = (likely: number) => range(Math.max(0, likely - 0.05), likely, Math.min(1, likely + 0.05), 'share');
  return {
    value: near(value),
    fix: near(fix),
    upkeep: near(upkeep),
    unsure,
    kinds: { infrastructure: 0.21, dependencies: 0.1, tests: 0.04 },
    commits,
    bots: { commits: Math.round(commits * 1.7), followedUp: 31 },
  };
}

function quarter(name: string, commits: number, upkeep: number): QuarterShares {
  return { quarter: name, ...shares(commits, [0.85 - upkeep, 0.15, upkeep]) };
}

function leadTime(median: number, p90: number, n: number): LeadTime {
  return {
    median,
    p90,
    n,
    of: 'tag',
    evidence: [measured('tags named v1.2.3 are taken for releases', at('.github/workflows/release.yml', 3))],
    window: { from: '2025-11-22', to: '2026-11-22' },
    automatic: false,
    alsoPushed: false,
    waiting: 57,
    dropped: 2,
    backported: 0,
  };
}

function folder(path: string, share: number, [low, likely, high]: readonly [number, number, number]): ElsewhereFolder {
  return {
    path,
    share,
    upkeepNext12Months: range(low, likely, high, 'commits/year'),
    hours: range(low / 24, likely / 6, high / 2, 'hours/month'),
    valueCommitsPerYear: likely / 2,
  };
}

function component(name: string, upkeep: readonly [number, number, number], value: number): ComponentHistory {
  const [low, likely, high] = upkeep;
  return {
    id: `deployable:${name}`,
    name,
    path: `services/${name}`,
    upkeepNext12Months: range(low, likely, high, 'commits/year'),
    hours: range(low / 24, likely / 6, high / 2, 'hours/month'),
    conversion: assumed('0.5 to 6 hours behind one commit'),
    perValueChange:
      value === 0
        ? unknown('nobody changed it for users in 24 months', 'a change for users')
        : range(likely / value / 2, likely / value, (2 * likely) / value, 'commits/commit'),
    trend: { last: likely, before: likely / 2, n: [Math.ceil(likely), Math.ceil(likely / 2)] },
    drivers: [
      { kind: 'knowledge', says: '8 of 10 commits of the last 24 months are by one person', value: 0.8, unit: 'share', evidence: [] },
    ],
    valueCommitsPerYear: value,
    botCommits: 3,
    touches: 22,
    formula: '14 upkeep commits, newer ones counting more (half after 180 days), over 365 days',
    commits: ['b7d01c2e5f6a4b3c2d1e0f9a8b7c6d5e4f3a2b1c'],
    workMix: shares(40, [0.2, 0.2, 0.6]),
    leadTime: leadTime(likely / 10, likely, 40),
    knowledge: { activeAuthors: 1, authors: 5, largestShare: 0.8, recentCommits: 40 },
  };
}

export const history: HistoryReport = {
  schemaVersion: 1,
  asOf: '2026-11-22',
  repositories: [{ name: 'acme/shop', commit: COMMIT, webAddress: 'https://github.com/acme/shop' }],
  commits: 3871,
  merges: 412,
  window: { from: '2019-02-11', to: '2026-11-21' },
  truncated: false,
  workMix: shares(560, [0.24, 0.21, 0.55]),
  quarters: [
    quarter('2026-Q4', 90, 0.58),
    quarter('2026-Q3', 150, 0.6),
    quarter('2026-Q2', 170, 0.56),
    quarter('2026-Q1', 150, 0.52),
    quarter('2025-Q4', 120, 0.5),
    quarter('2025-Q3', 180, 0.4),
    quarter('2025-Q2', 160, 0.38),
    quarter('2025-Q1', 130, 0.36),
    quarter('2024-Q4', 140, 0.35),
    quarter('2024-Q2', 110, 0.3),
  ],
  hoursPerCommit: { range: range(0.5, 2, 6, 'hours/commit'), stated: false },
  components: [
    component('rabbitmq', [80, 96, 120], 0),
    component('shop', [60, 75, 95], 140),
    component('nightly-export', [8, 20, 36], 4),
    component('pricing-rules', [3, 9, 18], 22),
    component('parcel-tracking', [0, 2, 5], 11),
    component('newsletter', [0, 0.3, 2], 0),
  ],
  elsewhere: {
    share: 0.38,
    folders: [folder('packages/core', 0.2, [12, 25, 48]), folder('.', 0.11, [4, 11, 26])],
  },
  withoutHistory: [
    { id: 'service:redis', name: 'Redis' },
    { id: 'service:postgresql', name: 'PostgreSQL' },
  ],
  leadTime: {
    toRelease: leadTime(3.2, 21, 812),
    squashed: 0.82,
    stream: {
      requests: 312,
      stretches: [
        { stage: 'coding', wait: false, median: 0.8, p90: 4, n: 312 },
        { stage: 'pick-up', wait: true, median: 1.1, p90: 6, n: 300 },
        { stage: 'review', wait: false, median: 0.4, p90: 2, n: 300 },
        { stage: 'deploy-wait', wait: true, median: 4, p90: 13, n: 280 },
      ],
      total: { median: 7.5, p90: 24, n: 280 },
      until: 'release',
      handOffs: { median: 1, p90: 3, n: 300 },
      approvals: { median: 1, p90: 2, n: 300 },
    },
    releasesPerYear: 24,
    windows: [measured('releases leave on Tuesdays only', at('.github/workflows/release.yml', 7))],
  },
  gates: [
    { kind: 'manual-start', name: 'deploy', place: at('.github/workflows/deploy.yml', 3) },
    { kind: 'environment', name: 'production', place: at('.github/workflows/deploy.yml', 18) },
    { kind: 'approval', name: 'change board', place: at('azure-pipelines.yml', 44) },
  ],
  frameworks: [
    {
      path: 'packages/core/',
      name: 'core',
      files: 120,
      importers: 9,
      importingFiles: 240,
      whole: true,
      heirs: 31,
      base: { place: at('packages/core/base-service.ts', 3), files: 31, parts: 5 },
      vocabulary: { ofBusiness: 3, of: 96 },
      coChange: 0.38,
      coincidence: 0.12,
      changes: 64,
      upkeep: 41,
      signals: ['inherited', 'changes-together'],
      leadTime: { touching: { median: 12, p90: 40, n: 60 }, others: { median: 2.4, p90: 15, n: 700 } },
      age: 5.4,
      recentAuthors: 2,
      evidence: [measured('services/shop imports it', at('services/shop/server.ts', 4))],
    },
  ],
  gaps: [
    {
      kind: 'runtime',
      says: 'Node.js 20 gets no more fixes',
      closes: 'move api to Node.js 24',
      by: '2026-04-30',
      evidence: [
        measured('FROM node:20', at('services/shop/Dockerfile', 1)),
        published('end of life', 'https://nodejs.org/en/about/previous-releases', '2026-11-01'),
      ],
    },
    {
      kind: 'knowledge',
      component: 'deployable:nightly-export',
      says: 'one person knows nightly-export',
      closes: 'change it together once',
      evidence: [],
    },
  ],
  unread: [{ place: { path: 'deploy/values.yaml', line: 44 }, why: 'a template that only Helm can fill in' }],
};
