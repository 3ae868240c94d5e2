import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { allTechnologies } from '../catalog/load.ts';
import { smallCatalog } from '../support/catalog.ts';
import { componentCalled, deployables, type Files, landscapeOf, usesOf } from '../support/situation.ts';

const catalog = smallCatalog({ technologies: await allTechnologies() });
const PROJECT = '<Project Sdk="Microsoft.NET.Sdk.Web" />';

function hosting(body: string, others: Files = {}): Promise<Landscape> {
  return landscapeOf(
    {
      'src/Host/AppHost.cs': `var builder = DistributedApplication.CreateBuilder(args);\n${body}\nbuilder.Build().Run();\n`,
      'src/Host/Host.csproj': '<Project><PropertyGroup><OutputType>Exe</OutputType></PropertyGroup></Project>',
      'src/basket/Shop.Basket.csproj': PROJECT,
      'src/orders/Shop.Orders.csproj': PROJECT,
      ...others,
    },
    { catalog },
  );
}

const BASKET = 'var basket = builder.AddProject<Projects.Shop_Basket>("basket-api")';

test('a project is the deployable of its own folder, whatever it is called; where it runs is not said, and its stores are containers', async () => {
  const landscape = await hosting(
    `var cache = builder.AddRedis("cache");\n${BASKET}.WithReference(cache);\nbuilder.AddProject<Projects.Shop_Orders>("orders").WithReference(basket);`,
  );
  expect(deployables(landscape)).toEqual(['deployable:src/basket', 'deployable:src/orders']);
  const basket = componentCalled(landscape, 'deployable:src/basket');
  expect(usesOf(basket)).toEqual(['dotnet-aspire:?:production']);
  const [edge] = basket.dependsOn;
  expect(usesOf(componentCalled(landscape, edge?.id ?? ''))).toEqual(['redis:container:production']);
  expect(edge?.evidence[0]?.place).toMatchObject({ path: 'src/Host/AppHost.cs', line: 3 });
  expect(componentCalled(landscape, 'deployable:src/orders').dependsOn.map(({ id }) => id)).toEqual(['deployable:src/basket']);
});

test('what is published as a managed service is that in production, and a container where developers run it', async () => {
  const landscape = await hosting(
    `builder.AddAzureContainerAppEnvironment("apps");\nvar db = builder.AddPostgres("db").PublishAsAzurePostgresFlexibleServer();\n${BASKET}.WithReference(db);`,
  );
  const basket = componentCalled(landscape, 'deployable:src/basket');
  expect(usesOf(basket)).toEqual(['azure-container-apps:serverless-capacity:production']);
  const stores = basket.dependsOn.flatMap(({ id }) => usesOf(componentCalled(landscape, id)));
  expect(stores.sort()).toEqual(['azure-database-for-postgresql:managed:production', 'postgresql:container:nonproduction']);
});

test.each([
  ['if (builder.ExecutionContext.IsRunMode) { builder.AddRedis("cache"); }', 'redis:container:nonproduction'],
  ['if (builder.ExecutionContext.IsPublishMode) { } else { builder.AddRedis("cache"); }', 'redis:container:nonproduction'],
  ['var x = builder.ExecutionContext.IsPublishMode ? builder.AddRedis("cache") : null;', 'redis:container:production'],
  ['bool on = false;\nif (on) builder.AddRedis("cache");', 'redis:container:optional'],
  ['if (args.Length > 1)\n{\n  builder.AddRedis("cache");\n}', 'redis:container:optional'],
])('a condition tells the environment: %s', async (body, use) => {
  const landscape = await hosting(body);
  expect(usesOf(componentCalled(landscape, 'service:cache'))).toEqual([use]);
});

test('beside other files that say how the product is deployed, an app host alone is no proof of production', async () => {
  const landscape = await hosting('builder.AddRedis("cache");', { 'infra/main.tf': 'resource "azurerm_redis_cache" "sessions" {}\n' });
  expect(usesOf(componentCalled(landscape, 'service:cache'))).toEqual(['redis:container:unknown']);
});
