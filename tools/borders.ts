import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';
import { PURE_ROOMS, ROOMS, type Room } from './rooms.ts';

/** The borders between rooms as dependency-cruiser rules, made from the table of rooms. */

const SOURCE = '^nextbest/src/';
const CATALOG = `${SOURCE}catalog/`;
const CLI = `${SOURCE}cli/`;
const PIPELINE = `${SOURCE}((history|case)-)?pipeline\\.ts$`;
const PACKAGE = 'node_modules/';
const NETWORK = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|inspector)$';
const PROCESSES_AND_DATABASES = '^(node:)?(child_process|worker_threads|cluster|sqlite)$';

function anyOf(names: readonly string[]): string {
  return `(${names.join('|')})`;
}

function inRoom(name: string): string {
  return `${SOURCE}${name}/`;
}

function mayOnlySee(name: string, { imports }: Room): IForbiddenRuleType {
  const allowed = [name, ...imports].map(inRoom);
  return {
    name: name === 'report' ? 'report-reads-only-model-and-map' : `${name}-may-only-see`,
    comment: `${name} may import only itself${imports.map((room) => `, ${room}`).join('')} (tools/rooms.ts)`,
    severity: 'error',
    from: { path: inRoom(name) },
    to: { path: SOURCE, pathNot: [...allowed, CATALOG, CLI, PIPELINE] },
  };
}

function packagesOf(name: string, { packages }: Room): IForbiddenRuleType {
  return {
    name: `${name}-packages`,
    comment: `${name} may import these npm packages only: ${packages.join(', ') || 'none'} (tools/rooms.ts)`,
    severity: 'error',
    from: { path: inRoom(name) },
    to: { path: PACKAGE, ...(packages.length === 0 ? {} : { pathNot: `${PACKAGE}${anyOf(packages)}/` }) },
  };
}

const WORLD_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'pure-rooms-touch-no-world',
    comment: 'A pure room depends on its input alone: none of Node’s own modules',
    severity: 'error',
    from: { path: [...PURE_ROOMS.map(inRoom), PIPELINE] },
    to: { dependencyTypes: ['core'], pathNot: NETWORK },
  },
  {
    name: 'world-only-through-repository-and-storage',
    comment: 'Processes and databases are the business of repository and storage; the command line reads and writes only files it was told',
    severity: 'error',
    from: { path: CLI },
    to: { dependencyTypes: ['core'], path: PROCESSES_AND_DATABASES },
  },
  {
    name: 'nobody-reaches-the-network',
    comment: 'Nothing leaves the machine',
    severity: 'error',
    from: { path: SOURCE },
    to: { dependencyTypes: ['core'], path: NETWORK },
  },
];

const DIRECTION_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'cli-comes-last',
    comment: 'Nobody imports the command line',
    severity: 'error',
    from: { path: SOURCE, pathNot: CLI },
    to: { path: CLI },
  },
  {
    name: 'pipeline-only-by-cli',
    comment: 'The pipelines join the rooms; a room never calls them',
    severity: 'error',
    from: { path: SOURCE, pathNot: [CLI, PIPELINE] },
    to: { path: PIPELINE },
  },
  {
    name: 'catalog-only-by-tools',
    comment: 'The catalogue is a value that is handed in: tools compile it, no room imports it, and the command line adds to it',
    severity: 'error',
    from: { path: SOURCE, pathNot: CATALOG },
    to: { path: CATALOG, pathNot: '/catalog/extend\\.ts$' },
  },
  {
    name: 'program-never-imports-tools-or-tests',
    comment: 'What is published stands alone',
    severity: 'error',
    from: { path: SOURCE },
    to: { path: '^(tools|nextbest/(test|fixtures|bin))/' },
  },
];

const SHAPE_RULES: readonly IForbiddenRuleType[] = [
  {
    name: 'every-file-has-a-room',
    comment: 'A file outside every room escapes their borders; only the pipelines stand above them',
    severity: 'error',
    from: { path: SOURCE, pathNot: [...Object.keys(ROOMS).map(inRoom), PIPELINE] },
    to: {},
  },
  {
    name: 'cross-rooms-by-hash-import',
    comment: 'Another room is imported as #room/file.ts, so that a border shows where it is crossed',
    severity: 'error',
    from: { path: `${SOURCE}([^/]+)/` },
    to: { path: SOURCE, pathNot: `${SOURCE}$1/`, dependencyTypesNot: ['aliased-subpath-import'] },
  },
  {
    name: 'inside-a-room-by-relative-import',
    comment: 'A file of the same room is imported as ./file.ts',
    severity: 'error',
    from: { path: `${SOURCE}([^/]+)/` },
    to: { path: `${SOURCE}$1/`, dependencyTypes: ['aliased-subpath-import'] },
  },
  { name: 'no-circular', comment: 'No file depends on itself in a circle', severity: 'error', from: {}, to: { circular: true } },
  {
    name: 'no-orphans',
    comment: 'A file that imports nothing and that nobody imports does nothing; data of the catalogue is found by its folder',
    severity: 'error',
    from: { orphan: true, path: SOURCE, pathNot: CATALOG },
    to: {},
  },
  { name: 'no-unresolvable', comment: 'An import that leads nowhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** Every rule; each is shown to bite in nextbest/test/rooms.test.ts. */
export const BORDERS: readonly IForbiddenRuleType[] = [
  ...Object.entries(ROOMS).flatMap(([name, room]) => [mayOnlySee(name, room), packagesOf(name, room)]),
  ...WORLD_RULES,
  ...DIRECTION_RULES,
  ...SHAPE_RULES,
];

export const CRUISE: IConfiguration = {
  forbidden: [...BORDERS],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['node', 'import', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
