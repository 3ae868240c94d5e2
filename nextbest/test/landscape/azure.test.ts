import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE } from '../support/files.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

const catalog = smallCatalog({ technologies: await allTechnologies() });

function chartOf(files: Files): Promise<Landscape> {
  return landscapeOf(files, { catalog });
}

function resource(name: string, type: string, body = ''): string {
  return `resource ${name} '${type}@2024-01-01' = {\n  name: '${name}'\n${body}\n}\n`;
}

function functionsOn(plan: string): string {
  const site = resource('web', 'Microsoft.Web/sites', "  kind: 'functionapp'\n  properties: { serverFarmId: plan.id }");
  return `${resource('plan', 'Microsoft.Web/serverfarms', `  sku: { name: ${plan} }`)}${site}`;
}

test.each([
  ['the kind of a site', resource('web', 'Microsoft.Web/sites', "  kind: 'app,linux'"), 'azure-app-service:managed:production'],
  ['the size of its plan', functionsOn("'Y1'"), 'azure-functions:serverless:production'],
  ['the default of a parameter', `param size string = 'EP1'\n${functionsOn('size')}`, 'azure-functions:serverless-capacity:production'],
  ['nothing here', resource('web', 'Microsoft.Web/sites', "  kind: 'functionapp'"), 'azure-functions:?:production'],
])('%s tells the rung of what runs code', async (_what, text, use) => {
  const landscape = await chartOf({ 'infra/main.bicep': text });
  expect(usesOf(componentCalled(landscape, deployables(landscape)[0] ?? ''))).toEqual([use]);
});

test('an app leans on what its settings name, also where these are a resource of their own', async () => {
  const carts = "  properties: { capabilities: [ { name: 'EnableServerless' } ] }";
  const web = "  kind: 'app'\n  resource config 'config' = {\n    properties: { CARTS: carts.properties.documentEndpoint }\n  }";
  const landscape = await chartOf({
    'infra/main.bicep': resource('carts', 'Microsoft.DocumentDB/databaseAccounts', carts) + resource('web', 'Microsoft.Web/sites', web),
  });
  const [edge] = componentCalled(landscape, 'deployable:infra/web').dependsOn;
  expect(usesOf(componentCalled(landscape, edge?.id ?? ''))).toEqual(['azure-cosmos-db:serverless:production']);
  expect(edge?.evidence[0]?.place).toMatchObject({ path: 'infra/main.bicep', line: 9 });
});

test('modules that nothing applies, or only a switched off call, are optional; the others are where their callers are', async () => {
  const landscape = await chartOf({
    'infra/main.bicep':
      "param withSearch bool = false\nmodule cache './core/cache.bicep' = {\n}\nmodule search './core/search.bicep' = if (withSearch) {\n}\n",
    'infra/core/cache.bicep': resource('cache', 'Microsoft.Cache/redis'),
    'infra/core/search.bicep': resource('search', 'Microsoft.Search/searchServices'),
    'infra/core/bus.bicep': resource('bus', 'Microsoft.ServiceBus/namespaces'),
  });
  expect(landscape.components.flatMap((one) => usesOf(one)).sort()).toEqual([
    'azure-ai-search:managed:optional',
    'azure-cache-for-redis:managed:production',
    'azure-service-bus:serverless:optional',
  ]);
});

test('what is looked up is the service that another file describes', async () => {
  const web = '  properties: { template: { containers: [ { env: [ { value: known.properties.vaultUri } ] } ] } }';
  const landscape = await chartOf({
    'infra/vault.bicep': resource('vault', 'Microsoft.KeyVault/vaults'),
    'infra/web.bicep': `resource known 'Microsoft.KeyVault/vaults@2024-01-01' existing = {\n  name: 'vault'\n}\n${resource('web', 'Microsoft.App/containerApps', web)}`,
  });
  const edges = componentCalled(landscape, 'deployable:infra/web').dependsOn.map(({ id }) => id);
  expect(edges).toEqual(['service:infra/azure-key-vault']);
  expect(landscape.components.map(({ id }) => id)).toContain(edges[0]);
});

test('services that the Azure Developer CLI names are the deployables, each in its folder; templates only make room for them', async () => {
  const landscape = await chartOf({
    'azure.yaml': 'services:\n  web: { project: src/web, host: containerapp }\n  api: { project: ./src/api, host: containerapp }\n',
    'src/web/Dockerfile': DOCKERFILE,
    'infra/main.bicep': "module web './host.bicep' = {\n}\nmodule api './host.bicep' = {\n}\n",
    'infra/host.bicep': resource('app', 'Microsoft.App/containerApps'),
  });
  expect(deployables(landscape)).toEqual(['deployable:src/api', 'deployable:src/web']);
  expect(usesOf(componentCalled(landscape, 'deployable:src/api'))).toEqual(['azure-container-apps:serverless-capacity:production']);
});

function planned(given: string): Files {
  return {
    'infra/main.tf': `module "app" {\n  source = "./app"\n  app_plan_sku = var.plan_sku\n}\nvariable "plan_sku" {\n  default = "${given}"\n}\n`,
    'infra/app/main.tf':
      `variable "app_plan_sku" {\n  default = "Y1"\n}\n` +
      'resource "azurerm_service_plan" "main" {\n  sku_name = var.app_plan_sku\n}\n' +
      'resource "azurerm_linux_function_app" "web" {\n  service_plan_id = azurerm_service_plan.main.id\n}\n',
  };
}

test('the plan that functions name tells their rung, by what the call of their module gives before the default', async () => {
  const rungs = async (files: Files): Promise<string[]> => {
    const landscape = await chartOf(files);
    return usesOf(componentCalled(landscape, deployables(landscape)[0] ?? ''));
  };
  expect(await rungs(planned('P1v3'))).toEqual(['azure-functions:managed:production']);
  expect(await rungs(planned('EP1'))).toEqual(['azure-functions:serverless-capacity:production']);
  expect(await rungs({ ...planned('P1v3'), 'infra/main.tf': 'module "app" {\n  source = "./app"\n}\n' })).toEqual([
    'azure-functions:serverless:production',
  ]);
});

test('an account of storage is what it holds: nothing but shares, and it is a file share', async () => {
  const held = async (type: string): Promise<string[]> => {
    const { components } = await chartOf({
      'main.tf': `resource "azurerm_storage_account" "main" {\n}\nresource "${type}" "this" {\n  storage_account_id = azurerm_storage_account.main.id\n}\n`,
    });
    return components.filter(({ kind }) => kind === 'service').flatMap(usesOf);
  };
  expect(await held('azurerm_storage_share')).toEqual(['azure-files:serverless:production']);
  expect(await held('azurerm_storage_container')).toEqual(['azure-blob-storage:serverless:production']);
});

test('a capability that Terraform switches on tells the rung', async () => {
  const carts = 'resource "azurerm_cosmosdb_account" "carts" {\n  capabilities {\n    name = "EnableServerless"\n  }\n}\n';
  const { components } = await chartOf({ 'main.tf': carts });
  expect(components.filter(({ kind }) => kind === 'service').flatMap(usesOf)).toEqual(['azure-cosmos-db:serverless:production']);
});
