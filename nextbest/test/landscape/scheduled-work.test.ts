import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { type Files, landscapeOf } from '../support/situation.ts';

function nightly(steps: readonly string[], name = 'Totals'): string {
  const written = steps.map((step) => `      - ${step}\n`).join('');
  return `name: ${name}\non: { schedule: [{ cron: "0 3 * * *" }] }\njobs:\n  work:\n    runs-on: ubuntu-latest\n    steps:\n${written}`;
}

const SIGN_IN = 'uses: aws-actions/configure-aws-credentials@v4';
const WORK = 'run: python totals.py';

async function isScheduler(files: Files): Promise<boolean> {
  const { components } = await landscapeOf(files, { catalog: builtCatalog() });
  return components.some(({ uses }) => uses.some(({ capability }) => capability === 'scheduler'));
}

test('a workflow that comes back by the clock and works on what production has makes its pipeline a scheduler', async () => {
  expect(await isScheduler({ '.github/workflows/totals.yml': nightly([SIGN_IN, WORK]) })).toBe(true);
  const calls = 'name: Totals\non: { schedule: [{ cron: "0 3 * * *" }] }\njobs: { work: { uses: ./.github/workflows/run.yml } }\n';
  const called = 'on: workflow_call\njobs: { run: { runs-on: a, steps: [{ run: aws ecs run-task --cluster shop }] } }\n';
  expect(await isScheduler({ '.github/workflows/totals.yml': calls, '.github/workflows/run.yml': called })).toBe(true);
});

test('what only tests, looks after the code, carries files or works elsewhere does not', async () => {
  const not = [
    { '.github/workflows/totals.yml': nightly([WORK]) },
    { '.github/workflows/totals.yml': nightly([SIGN_IN, 'run: zip -r a.zip . && aws s3 cp a.zip s3://shop']) },
    { '.github/workflows/totals.yml': nightly([SIGN_IN, WORK], 'Check for updates') },
    { '.github/workflows/e2e-tests.yml': nightly([SIGN_IN, WORK]) },
    { '.github/workflows/totals-staging.yml': nightly([SIGN_IN, WORK]) },
    { '.github/workflows/totals.yml': nightly([SIGN_IN, WORK]).replace('schedule: [{ cron: "0 3 * * *" }]', 'push: {}') },
  ];
  for (const files of not) expect(await isScheduler(files), JSON.stringify(files)).toBe(false);
});

test('an action that is itself the work on what production has counts as well', async () => {
  const uses = (action: string): Promise<boolean> =>
    isScheduler({ '.github/workflows/totals.yml': nightly([SIGN_IN, 'run: echo "DAY=1" >> "$GITHUB_ENV"', `uses: ${action}`]) });
  expect(await uses('acme/actions/backup-database@v1')).toBe(true);
  expect(await uses('acme/actions/notify@v1')).toBe(false);
});
