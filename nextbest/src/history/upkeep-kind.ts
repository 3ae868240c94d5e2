import type { UpkeepKind } from '#model/work.ts';
import type { Described } from './features.ts';
import { kindOfPath, type PathKind } from './path-kind.ts';
import { prefixOf } from './prefix.ts';
import { raisesVersions } from './topic.ts';

/** More files than this say no more of the kind. */
const FILES = 20;

const SECURITY = /\b(?:cve-\d|ghsa-|security|vulnerab\w*|xss|csrf|audit fix|advisor(?:y|ies))/i;
const RUNTIME_NAME =
  /\b(?:node(?:\.?js)?|python|java|jdk|jre|ruby|php|golang|dotnet|\.net|rust|kubernetes|k8s|alpine|debian|ubuntu|postgres(?:ql)?|mysql)\b/i;
const RUNTIME_CHANGE =
  /\b(?:upgrade[sd]?|update[sd]?|bump(?:ed|s)?|raise[sd]?|migrat\w{1,6}|drop(?:ped|s)?|support|move[sd]? to|switch\w{0,4} to)\b/i;
const RUNTIME_FILE =
  /(?:^|\/)(?:\.nvmrc|\.node-version|\.python-version|\.ruby-version|\.java-version|\.tool-versions|runtime\.txt|global\.json|rust-toolchain[^/]{0,8})$/;
const REFACTORING =
  /\b(?:refactor\w{0,4}|renam(?:e|es|ed|ing)|clean[- ]?up|cleanup|simplif\w{1,6}|extract\w{0,3}|restructur\w{1,4}|reorgani[sz]\w{1,4}|unused|dead code|inline|deduplicat\w{1,4}|reformat\w{0,4}|lint\w{0,3}|typo\w?|moderni[sz]\w{1,4})\b/i;
const TESTS = /\b(?:tests?|testing|flak(?:e|es|y)|coverage|e2e|mocks?)\b/i;
const DOCUMENTATION = /\b(?:docs?|documentation|readme|changelog|jsdoc|docstrings?|comments?)\b/i;
const PIPELINE = /\b(?:ci|cd|pipeline|workflow|github actions?|jenkins|release|publish\w{0,3})\b/i;

const BY_TYPE: Readonly<Record<string, UpkeepKind>> = {
  deps: 'dependencies',
  ci: 'pipeline',
  build: 'pipeline',
  docs: 'documentation',
  doc: 'documentation',
  test: 'tests',
  tests: 'tests',
  refactor: 'refactoring',
  style: 'refactoring',
};

const BY_PATH: Readonly<Partial<Record<PathKind, UpkeepKind>>> = {
  lock: 'dependencies',
  manifest: 'dependencies',
  pipeline: 'pipeline',
  test: 'tests',
  snapshot: 'tests',
  documentation: 'documentation',
  changelog: 'documentation',
  community: 'documentation',
  example: 'documentation',
  picture: 'documentation',
  infrastructure: 'infrastructure',
};

/** The kind of upkeep that a commit was, by its subject, then by its prefix, then by what most of its files are; not measured, as nobody labels kinds. */
export function upkeepKindOf({ subject, touches }: Described): UpkeepKind {
  const files = touches.slice(0, FILES);
  if (SECURITY.test(subject)) return 'security';
  if (files.some(({ path }) => RUNTIME_FILE.test(path)) || (RUNTIME_NAME.test(subject) && RUNTIME_CHANGE.test(subject))) return 'runtime';
  const prefix = prefixOf(subject);
  if (raisesVersions(subject) || /^(?:deps|dependencies)\b/.test(prefix?.scope ?? '')) return 'dependencies';
  return BY_TYPE[prefix?.type ?? ''] ?? mostOf(files) ?? byWords(subject);
}

/** What at least half of the files are, when that tells a kind. */
function mostOf(files: Described['touches']): UpkeepKind | undefined {
  const counts = new Map<UpkeepKind, number>();
  for (const { path } of files) {
    const kind = BY_PATH[kindOfPath(path)];
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] * 2 >= files.length ? most[0] : undefined;
}

function byWords(subject: string): UpkeepKind {
  if (TESTS.test(subject)) return 'tests';
  if (DOCUMENTATION.test(subject)) return 'documentation';
  if (PIPELINE.test(subject)) return 'pipeline';
  return REFACTORING.test(subject) ? 'refactoring' : 'other';
}
