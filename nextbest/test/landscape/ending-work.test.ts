import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { landscapeOf } from '../support/situation.ts';

function started(kind: 'Job' | 'CronJob' | 'StatefulSet'): string {
  const pod = 'template: { spec: { containers: [{ name: db, image: "postgres:17" }] } }';
  const group = kind === 'StatefulSet' ? 'apps' : 'batch';
  const spec = kind === 'CronJob' ? `{ schedule: "0 3 * * *", jobTemplate: { spec: { ${pod} } } }` : `{ ${pod} }`;
  return `apiVersion: ${group}/v1\nkind: ${kind}\nmetadata: { name: orders-db }\nspec: ${spec}\n`;
}

async function runsDatabase(manifest: string): Promise<boolean> {
  const { components } = await landscapeOf({ 'deploy/db.yaml': manifest }, { catalog: builtCatalog() });
  return components.some(({ uses }) => uses.some(({ technology }) => technology === 'postgresql'));
}

test('a job in the image of a database works on one and is none', async () => {
  expect(await runsDatabase(started('StatefulSet'))).toBe(true);
  expect(await runsDatabase(started('Job'))).toBe(false);
  expect(await runsDatabase(started('CronJob'))).toBe(false);
});
