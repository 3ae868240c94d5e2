import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import { softwareFact } from '../machine/software.ts';
import { containerFacts, jobFact, type Started } from '../machine/started.ts';
import { className, type Resource, type Statement, statementsIn } from '../puppet/statements.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';

const DATA = /(?:^|\/)(?:hieradata\w{0,20}|hiera|data)\/(?:[^/]{1,80}\/){0,6}[^/]{1,80}\.ya?ml$/;
const CLASSES = /^classes:\s{0,20}$/m;
const ITEM = /^\s{0,20}-\s{1,10}['"]?([a-z:][\w:]{0,200})['"]?\s{0,10}$/;
const GONE = /\bensure\s{0,20}=>\s{0,10}['"]?(?:absent|purged|stopped|false)\b/;
/** Packages of a language are no software of the machine. */
const OF_LANGUAGE = /\bprovider\s{0,20}=>\s{0,10}['"]?(?:gem|pip3?|npm|puppet_gem|puppetserver_gem|system_gem|cpan|pear)\b/;
const IMAGE = /\bimage\s{0,20}=>\s{0,10}['"]([\w./:-]{1,200})['"]/;

/** Manifests of Puppet, and the classes that Hiera lists: what a class sets up is there where a node gets it. */
export const puppet: Reader = {
  name: 'puppet',
  version: 2,
  reads: (path) => path.endsWith('.pp') || DATA.test(path),
  mayRead: (text) => /^\s{0,60}(?:node|class|define|include)\s/m.test(text) || CLASSES.test(text),
  read: tolerant((text, path, findings) => {
    if (path.endsWith('.pp')) gatherManifest(linesOf(text), path, findings);
    else gatherListed(linesOf(text), path, findings);
  }),
};

interface Part {
  readonly name: 'puppet/node' | 'puppet/class';
  readonly label: string | undefined;
  readonly line: number;
  readonly references: Reference[];
  readonly facts: Fact[];
}

/** Each node and each class with what is said below it; what stands above the first node of a site is for all of them. */
function gatherManifest(lines: readonly string[], path: string, findings: Findings): void {
  const parts: Part[] = baseName(path) === 'site.pp' ? [partOf('puppet/node', undefined, 1)] : [];
  for (const one of statementsIn(lines)) {
    if (one.kind === 'node') parts.push(partOf('puppet/node', nameText(one.name), one.line));
    else if (one.kind === 'class') parts.push(partOf('puppet/class', one.name, one.line));
    const part = parts.at(-1);
    if (part !== undefined) gatherInto(part, one);
  }
  for (const [index, { name, label, line, references, facts }] of parts.entries()) {
    const endLine = Math.max(line, (parts[index + 1]?.line ?? lines.length + 1) - 1);
    if (label !== undefined || references.length > 0 || facts.length > 0) {
      const role = name === 'puppet/node' ? 'defines' : 'declares';
      findings.facts.push(factOf({ in: 'platform', name, role, label, line, endLine, references }), ...facts);
    }
  }
}

function partOf(name: Part['name'], label: string | undefined, line: number): Part {
  return { name, label, line, references: [], facts: [] };
}

function gatherInto({ references, facts }: Part, one: Statement): void {
  const { line } = one;
  const called = one.kind === 'include' ? one.names : one.kind === 'class' && one.inherits !== undefined ? [one.inherits] : [];
  for (const to of called) references.push({ to, how: 'module', line });
  if (one.kind === 'include') for (const to of called) facts.push(...softwareOf(to, line));
  if (one.kind !== 'resource') return;
  if (one.type.includes('::')) references.push({ to: one.type, how: 'module', line });
  for (const fact of factsOf(one)) facts.push(fact);
}

/** Software that a class is called after: `postgresql::server`, `datadog_agent`. */
function softwareOf(name: string, line: number): readonly Fact[] {
  const software = softwareFact({ text: name.replaceAll('::', '-').replaceAll('_', '-'), kind: 'class', line });
  return software === undefined ? [] : [software];
}

function factsOf(resource: Resource): readonly Fact[] {
  const { type, titles, line, block } = resource;
  if (block.some((one) => GONE.test(one) || OF_LANGUAGE.test(one))) return [];
  if (type === 'package') return titles.flatMap((text) => softwareFact({ text, kind: 'package', platform: 'package', line }) ?? []);
  if (type === 'service') return titles.flatMap((text) => softwareFact({ text, kind: 'service', line }) ?? []);
  if (type === 'cron' || type === 'cron::job') return [jobFact(startedBy(resource))];
  return type === 'docker::run' ? containerFacts(startedBy(resource), imageOf(resource)) : [];
}

function startedBy({ titles, line }: Resource): Started {
  return { tool: 'puppet', name: titles[0], line };
}

function imageOf({ block }: Resource): string {
  return block.map((one) => IMAGE.exec(one)?.[1]).find((one) => one !== undefined) ?? '';
}

/** `classes:` with the classes of the machines that a file of data is for. */
function gatherListed(lines: readonly string[], path: string, findings: Findings): void {
  const start = lines.findIndex((line) => CLASSES.test(line));
  if (start === -1) return;
  const part = partOf('puppet/node', nameText(baseName(path).replace(/\.ya?ml$/, '')), start + 1);
  for (const [index, line] of lines.slice(start + 1, start + 500).entries()) {
    const name = className(ITEM.exec(line)?.[1] ?? '');
    if (name === undefined && /^\S/.test(line)) break;
    if (name !== undefined) gatherInto(part, { kind: 'include', names: [name], line: start + 2 + index });
  }
  const { name, label, line, references, facts } = part;
  findings.facts.push(factOf({ in: 'platform', name, role: 'defines', label, line, references }), ...facts);
}
