import { expect, test } from 'vitest';
import { builtUpon, FEATURES, OWN, USERS } from '../support/built-upon.ts';
import { landscapeOf, sharedCodeOf } from '../support/situation.ts';

test('code that many parts inherit from and that names nothing of the business is shared code, with the file that they inherit from', async () => {
  const [first, ...others] = await sharedCodeOf(builtUpon());
  expect(others).toEqual([]);
  expect(first).toMatchObject({ path: 'kernel/', importers: FEATURES.length, heirs: USERS.length, isPackage: false });
  expect(first?.base).toEqual({
    place: { repository: 'shop', path: 'kernel/base-handler.ts' },
    files: USERS.length,
    parts: FEATURES.length,
  });
  expect(first?.files).toEqual([...OWN].sort());
  expect(first?.importing).toEqual([...USERS].sort());
});

test('a folder with a manifest of its own is called by its package, also from other packages', async () => {
  const files = Object.entries(builtUpon()).map(([path, text]) => [path, text.replace('../kernel/base-handler', '@shop/kernel')]);
  const index = "export * from './base-handler';\n";
  const packed = {
    ...Object.fromEntries(files),
    'kernel/index.ts': index,
    'kernel/package.json': '{"name": "@shop/kernel", "private": true}',
  };
  expect(await sharedCodeOf(packed)).toMatchObject([{ path: 'kernel/', isPackage: true, heirs: USERS.length }]);
  const published = '{"name": "@shop/kernel", "main": "index.js", "files": ["build"]}';
  expect(await sharedCodeOf({ ...packed, 'kernel/package.json': published })).toEqual([]);
});

test('no name of a folder makes it one: neither with words of the business, nor as types, user interface or for tests', async () => {
  const moved = (folder: string, change: (path: string, text: string) => [string, string]) =>
    sharedCodeOf(
      Object.fromEntries(
        Object.entries(builtUpon()).map(([path, text]) => {
          const [name, written] = path.startsWith('kernel/') ? change(path.slice('kernel/'.length), text) : [path, text];
          return [path.startsWith('kernel/') ? `${folder}/${name}` : path, written.replace('../kernel/', `../${folder}/`)];
        }),
      ),
    );
  expect(await moved('framework', (name, text) => [name, text])).toHaveLength(1);
  expect(await moved('framework', (name, text) => [name.replace(/^(registry|pipeline|retry)/, 'prices-$1'), text])).toEqual([]);
  expect(await moved('framework', (name, text) => [name, text.replace(/class|function/, 'interface')])).toEqual([]);
  expect(await moved('components', (name, text) => [name, text])).toEqual([]);
  expect(await moved('testing', (name, text) => [name, text])).toEqual([]);
});

test('what deployables and the README are called by is of the business, wherever else it stands', async () => {
  const named = { ...builtUpon(), 'README.md': '# Shop\n\nA pipeline for a registry of retries.\n' };
  expect(await sharedCodeOf(named)).toHaveLength(1);
  const told = {
    ...builtUpon(),
    'kernel/giraffes.ts': 'export function giraffe() {}\nexport function giraffes() {}\nexport class Giraffe {}\n',
  };
  expect(await sharedCodeOf(told)).toHaveLength(1);
  const { components } = await landscapeOf({ 'giraffe/Dockerfile': 'FROM node:22\nCMD ["node", "a.js"]\n' });
  expect(await sharedCodeOf(told, components)).toEqual([]);
});

test('features that are built alike share no code with each other, however often one is imported', async () => {
  const alike = FEATURES.map((name): [string, string] => [`${name}/base-handler.ts`, 'export class Any {}\n']);
  const more = ['registry', 'pipeline', 'retry'].flatMap((stem) =>
    FEATURES.map((name): [string, string] => [`${name}/${stem}.ts`, 'export class Any {}\n']),
  );
  expect(await sharedCodeOf({ ...builtUpon(), ...Object.fromEntries([...alike, ...more]) })).toEqual([]);
});

const HEIRS: Readonly<
  Record<string, { readonly base: readonly [string, string]; readonly heir: (feature: string, at: number) => readonly [string, string] }>
> = {
  python: {
    base: ['shop/kernel/base.py', 'class BaseHandler:\n    pass\n'],
    heir: (feature, at) => [
      `shop/${feature}/place${at}.py`,
      'from shop.kernel.base import BaseHandler\n\nclass Place(BaseHandler):\n    pass\n',
    ],
  },
  java: {
    base: ['src/com/shop/kernel/BaseHandler.java', 'package com.shop.kernel;\npublic abstract class BaseHandler {}\n'],
    heir: (feature, at) => [
      `src/com/shop/${feature}/Place${at}.java`,
      `package com.shop.${feature};\nimport com.shop.kernel.BaseHandler;\npublic class Place${at} extends BaseHandler {}\n`,
    ],
  },
  csharp: {
    base: ['src/Shop/Kernel/BaseHandler.cs', 'namespace Shop.Kernel;\npublic abstract class BaseHandler {}\n'],
    heir: (feature, at) => [
      `src/Shop/${feature}/Place${at}.cs`,
      `using Shop.Kernel;\nnamespace Shop.${feature};\npublic class Place${at} : BaseHandler {}\n`,
    ],
  },
  ruby: {
    base: ['app/kernel/base_handler.rb', 'class BaseHandler\nend\n'],
    heir: (feature, at) => [`app/${feature}/place${at}.rb`, `class Place${at} < BaseHandler\nend\n`],
  },
  php: {
    base: ['src/Kernel/BaseHandler.php', '<?php\nnamespace App\\Kernel;\nabstract class BaseHandler {}\n'],
    heir: (feature, at) => [
      `src/${feature}/Place${at}.php`,
      `<?php\nnamespace App\\${feature};\nuse App\\Kernel\\BaseHandler;\nclass Place${at} extends BaseHandler {}\n`,
    ],
  },
};

test.each(Object.entries(HEIRS))('heirs are told in %s', async (_language, { base, heir }) => {
  const [path, text] = base;
  const more = ['Registry', 'Pipeline', 'Retry'].map((name): [string, string] => [
    path.replace(/\w+(?=\.\w+$)/, name),
    text.replace('BaseHandler', name),
  ]);
  const heirs = FEATURES.flatMap((feature) => [1, 2, 3, 4].map((at) => heir(feature, at)));
  const found = await sharedCodeOf(Object.fromEntries([base, ...more, ...heirs]));
  expect(found).toMatchObject([{ heirs: heirs.length, base: { place: { path }, files: heirs.length } }]);
});

test('Go has no heirs: a package that many import is told by its module', async () => {
  const own = ['server', 'registry', 'retry'].map((name): [string, string] => [
    `kernel/${name}.go`,
    `package kernel\n\nfunc Run${name}() {}\nfunc New${name}() {}\n`,
  ]);
  const users = FEATURES.flatMap((feature) =>
    [1, 2, 3].map((at): [string, string] => [
      `${feature}/place${at}.go`,
      `package ${feature}\n\nimport (\n\t"example.com/shop/kernel"\n)\n`,
    ]),
  );
  const found = await sharedCodeOf(Object.fromEntries([['go.mod', 'module example.com/shop\n'], ...own, ...users]));
  expect(found).toMatchObject([{ path: 'kernel/', importers: FEATURES.length, heirs: 0 }]);
});
