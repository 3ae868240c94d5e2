import { expect, test } from 'vitest';
import { builtCatalog } from '../support/catalog.ts';
import { componentCalled, landscapeOf } from '../support/situation.ts';

const MANIFEST = 'applications:\n  - name: orders-((stage))\n    memory: 512M\n    services: [orders-db-((stage)), other]\n';

function database(stage: string, name: string): string {
  return `locals {\n  stage = "${stage}"\n}\nmodule "db" {\n  source = "github.com/acme/terraform-parcels//database"\n  name = "${name}-\${local.stage}"\n  rds_plan_name = "small-psql"\n}\n`;
}

async function needsOf(name: string): Promise<string[]> {
  const files = {
    'manifest.yml': MANIFEST,
    'infra/production/main.tf': database('production', name),
    'infra/staging/main.tf': database('staging', name),
  };
  const landscape = await landscapeOf(files, { catalog: builtCatalog() });
  return componentCalled(landscape, 'deployable:.').dependsOn.map(({ id }) => id);
}

test('an app is bound to what Terraform orders under the name, of several stages to that of production', async () => {
  expect(await needsOf('orders-db')).toEqual(['service:infra/production/amazon-rds']);
});

test('an app is not bound to what is ordered under another name', async () => {
  expect(await needsOf('parcels-db')).toEqual([]);
});
