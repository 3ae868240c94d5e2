import { expect, test } from 'vitest';
import type { Landscape } from '#model/component.ts';
import { smallCatalog } from '../support/catalog.ts';
import { DOCKERFILE, deployment } from '../support/files.ts';
import { componentCalled, landscapeOf } from '../support/situation.ts';

const BASE = smallCatalog();
/** The technologies of the small catalogue, each with a package of its own name for .NET. */
const catalog = smallCatalog({
  technologies: BASE.technologies.map((one) =>
    one.capability === 'compute'
      ? one
      : { ...one, marks: [...one.marks, { in: 'nuget' as const, name: one.id, shows: 'need' as const, example: one.id }] },
  ),
});

function project(packages: readonly string[], ...projects: readonly string[]): string {
  const items = [
    ...packages.map((name) => `<PackageReference Include="${name}" />`),
    ...projects.map((path) => `<ProjectReference Include="${path}" />`),
  ];
  return `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>${items.join('')}</ItemGroup></Project>`;
}

const CART = { 'src/Cart/Dockerfile': DOCKERFILE, 'k8s/cart.yaml': deployment('cart', ['acme/cart']) };

async function cartNeeds(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const landscape = await landscapeOf({ ...CART, ...files }, { catalog });
  return componentCalled(landscape, 'Cart').dependsOn.map(({ id }) => id);
}

test('a deployable leans on what projects have clients of that are compiled into it, also through another', async () => {
  const cart = { 'src/Cart/Cart.csproj': project([], '..\\Shop.Common\\Shop.Common.csproj') };
  const common = { 'src/Shop.Common/Shop.Common.csproj': project([], '../Shop.Data/Shop.Data.csproj') };
  const data = { 'src/Shop.Data/Shop.Data.csproj': project(['postgresql']) };
  expect(await cartNeeds({ ...cart, ...common, ...data })).toEqual(['service:postgresql']);
  expect(await cartNeeds({ ...common, ...data })).toEqual([]);
});

test('a project with clients of many services does not tell which of them are for whom', async () => {
  const cart = { 'src/Cart/Cart.csproj': project([], '..\\Core\\Core.csproj') };
  const many = ['postgresql', 'redis', 'rented-mail', 'cloud-queue'];
  expect(await cartNeeds({ ...cart, 'src/Core/Core.csproj': project(many) })).toEqual([]);
  expect(await cartNeeds({ ...cart, 'src/Core/Core.csproj': project(many.slice(0, 2)) })).toEqual(['service:postgresql', 'service:redis']);
});

test('what a project with clients of many services needs is there all the same, without an edge', async () => {
  const files = {
    ...CART,
    'src/Cart/Cart.csproj': project([], '..\\Core\\Core.csproj'),
    'src/Core/Core.csproj': project(['postgresql', 'redis', 'rented-mail', 'cloud-queue']),
  };
  const services = ({ components }: Landscape) => components.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  expect(services(await landscapeOf(files, { catalog }))).toEqual(expect.arrayContaining(['service:postgresql', 'service:redis']));
  const { 'src/Cart/Cart.csproj': _, ...unused } = files;
  expect(services(await landscapeOf(unused, { catalog }))).not.toContain('service:postgresql');
});
