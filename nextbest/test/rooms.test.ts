import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BORDERS, CRUISE } from '../../tools/borders.ts';
import { ROOMS } from '../../tools/rooms.ts';

/** Files that break one rule each, by the rule; the text of the file is its imports. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(Object.keys(ROOMS).flatMap((room) => [plantedNeighbour(room), plantedPackage(room)])),
  'pure-rooms-touch-no-world': { 'src/ladder/clock.ts': "import 'node:fs';" },
  'world-only-through-repository-and-storage': { 'src/cli/shell.ts': "import 'node:child_process';" },
  'nobody-reaches-the-network': { 'src/repository/upload.ts': "import 'node:https';" },
  'cli-comes-last': { 'src/report/options.ts': "import '#cli/base.ts';" },
  'pipeline-only-by-cli': { 'src/bets/again.ts': "import '#pipeline.ts';" },
  'catalog-only-by-tools': { 'src/landscape/knows.ts': "import '#catalog/base.ts';" },
  'program-never-imports-tools-or-tests': {
    'src/flow/tested.ts': "import '../../test/base.ts';",
    'test/base.ts': "import '../src/model/base.ts';",
  },
  'every-file-has-a-room': { 'src/attic/old.ts': "import '#model/base.ts';" },
  'cross-rooms-by-hash-import': { 'src/map/sideways.ts': "import type {} from '../model/base.ts';" },
  'inside-a-room-by-relative-import': { 'src/history/around.ts': "import '#history/base.ts';" },
  'no-circular': { 'src/actions/hen.ts': "import './egg.ts';", 'src/actions/egg.ts': "import './hen.ts';" },
  'no-orphans': { 'src/purpose/forgotten.ts': '' },
  'no-unresolvable': { 'src/evidence/lost.ts': "import './nowhere.ts';" },
};

let folder = '';
let broken: ReadonlyMap<string, ReadonlySet<string>> = new Map();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nextbest-rooms-'));
  write('package.json', JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }));
  for (const [room, { packages }] of Object.entries(ROOMS)) {
    write(`src/${room}/base.ts`, ["import '#model/leaf.ts';", ...packages.map((name) => `import '${name}';`)].join('\n'));
    for (const name of packages) writePackage(name);
  }
  write('src/model/base.ts', "import './leaf.ts';");
  write('src/model/leaf.ts', '');
  write('src/pipeline.ts', "import '#decide/base.ts';");
  write('src/stray.ts', '');
  writePackage('planted');
  for (const [path, text] of Object.values(PLANTED).flatMap(Object.entries)) write(path, text);
  broken = await violations();
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a rule is planted for every border, and no other', () => {
  expect(Object.keys(PLANTED).sort()).toEqual(BORDERS.map(({ name = '' }) => name).sort());
});

test.each(Object.entries(PLANTED))('%s bites, and alone', (rule, files) => {
  const fired = Object.keys(files).flatMap((path) => [...(broken.get(path) ?? [])]);
  expect([...new Set(fired)]).toEqual([rule]);
});

test('what the table of rooms allows is left alone', () => {
  const planted = new Set(Object.values(PLANTED).flatMap(Object.keys));
  expect([...broken.keys()].filter((path) => !planted.has(path))).toEqual([]);
});

function plantedNeighbour(room: string): [string, Readonly<Record<string, string>>] {
  const rule = room === 'report' ? 'report-reads-only-model-and-map' : `${room}-may-only-see`;
  const neighbour = room === 'cli' ? '#stray.ts' : `#${room === 'decide' ? 'evidence' : 'decide'}/base.ts`;
  return [rule, { [`src/${room}/neighbour.ts`]: `import '${neighbour}';` }];
}

function plantedPackage(room: string): [string, Readonly<Record<string, string>>] {
  return [`${room}-packages`, { [`src/${room}/package.ts`]: "import 'planted';" }];
}

function write(path: string, text: string): void {
  const file = join(folder, 'nextbest', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writePackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
  write(`node_modules/${name}/index.js`, '');
}

/** The rules that each file of the planted tree breaks, by its path. */
async function violations(): Promise<Map<string, Set<string>>> {
  const { enhancedResolveOptions, ...options } = CRUISE.options ?? {};
  const { output } = await cruise(
    ['nextbest/src'],
    { ...options, baseDir: folder, ruleSet: CRUISE, validate: true },
    enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(output);
  const found = new Map<string, Set<string>>();
  for (const { from, rule } of output.summary.violations) {
    const path = from.replace('nextbest/', '');
    found.set(path, (found.get(path) ?? new Set()).add(rule.name));
  }
  return found;
}
