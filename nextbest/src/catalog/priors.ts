import type { Prior } from '#model/catalog.ts';

const source = 'our judgement, to be replaced by results';

/**
 * Effort and chance of success before anything is known of this team: 90 % ranges, in hours and as a share. `from` is the rung
 * that a climb leaves; the entry without `from` serves when its rung is not listed or not known.
 */
export const priors: readonly Prior[] = [
  // A jobs table, a cron in the process, a password table: small code, but every caller changes.
  { kind: 'climb', from: 'home-made', effortHours: [4, 60], succeeds: [0.65, 0.93], source },
  // The code has to be put into an image first.
  { kind: 'climb', from: 'vm', effortHours: [40, 240], succeeds: [0.6, 0.9], source },
  // Same image or same protocol at a provider; data has to be moved where there is any.
  { kind: 'climb', from: 'container', effortHours: [16, 120], succeeds: [0.7, 0.93], source },
  // Same engine, no size to choose any more.
  { kind: 'climb', from: 'managed', effortHours: [8, 60], succeeds: [0.75, 0.95], source },
  // From a service that scales by itself to one that costs nothing when idle: mostly a rewrite of the edges.
  { kind: 'climb', from: 'serverless-capacity', effortHours: [24, 200], succeeds: [0.6, 0.88], source },
  { kind: 'climb', effortHours: [16, 160], succeeds: [0.6, 0.92], source },
  { kind: 'retire', effortHours: [2, 16], succeeds: [0.75, 0.95], source },
  { kind: 'replace-framework', effortHours: [24, 240], succeeds: [0.5, 0.85], source },
  { kind: 'unblock-path', effortHours: [4, 60], succeeds: [0.6, 0.9], source },
  { kind: 'renew', effortHours: [4, 40], succeeds: [0.85, 0.95], source },
  { kind: 'consolidate', effortHours: [16, 120], succeeds: [0.6, 0.9], source },
  { kind: 'stop', effortHours: [1, 8], succeeds: [0.8, 0.95], source },
  { kind: 'try', effortHours: [2, 16], succeeds: [0.6, 0.9], source },
  { kind: 'measure', effortHours: [1, 6], succeeds: [0.85, 0.95], source },
];
