import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { softwareFact } from '../machine/software.ts';
import { containerFacts, jobFact, type Started } from '../machine/started.ts';
import { pathText } from '../text.ts';
import { chartName, nameText } from '../yaml/names.ts';
import { items, textOf, type YamlNode } from '../yaml/node.ts';
import { type Task, type Text, tasksIn } from './task.ts';

/** Modules that install packages. */
const PACKAGES = new Set('apk apt dnf dnf5 package pacman pkgng portage yum zypper'.split(' '));
const SERVICES = new Set('service systemd systemd_service sysvinit openrc'.split(' '));
const CONTAINERS = new Set(['docker_container', 'podman_container', 'docker_swarm_service']);
const ROLES = new Set(['include_role', 'import_role']);
const FILES = new Set(['include_tasks', 'import_tasks', 'include']);
/** States in which nothing is there or nothing runs. */
const GONE = new Set(['absent', 'removed', 'stopped', 'killed']);
/** Settings by which a service is not started again. */
const OFF = new Set(['no', 'false', 'off']);
const LIMIT = 2_000;

/** What tasks say: the facts of what they set up, and the roles and files of tasks that they go on with. */
export interface Said {
  readonly facts: readonly Fact[];
  readonly references: readonly Reference[];
}

/** What the tasks of a list set up. */
export function saidIn(list: YamlNode | undefined): Said {
  const facts: Fact[] = [];
  const references: Reference[] = [];
  for (const task of tasksIn(list)) {
    for (const fact of factsOf(task)) if (facts.length < LIMIT) facts.push(fact);
    for (const reference of calledBy(task)) if (references.length < LIMIT) references.push(reference);
  }
  return { facts, references };
}

function factsOf(task: Task): readonly Fact[] {
  const { module, arguments: given, loop } = task;
  if (GONE.has(given.text('state') ?? '') || OFF.has((given.text('enabled') ?? '').toLowerCase())) return [];
  if (PACKAGES.has(module)) return softwareIn(given.texts(['name', 'pkg', 'package'], loop), { kind: 'package', platform: module });
  if (SERVICES.has(module)) return softwareIn(given.texts(['name', 'service'], loop), { kind: 'service' });
  if (CONTAINERS.has(module))
    return containerFacts(startedBy(task), (given.text('image') ?? '').replaceAll('{{', '$').replaceAll('}}', ''));
  if (module === 'cron') return [jobFact(startedBy(task))];
  return module === 'helm' ? chartIn(task) : [];
}

interface Way {
  readonly kind: 'package' | 'service';
  readonly platform?: string;
}

function softwareIn(names: readonly Text[], way: Way): readonly Fact[] {
  return names.flatMap(({ text, line }) => softwareFact({ text, line, ...way }) ?? []);
}

function startedBy({ arguments: given, line }: Task): Started {
  return { tool: 'ansible', name: given.text('name'), line };
}

function chartIn({ arguments: given, line }: Task): readonly Fact[] {
  const written = given.text('chart_ref');
  const name = chartName(written?.slice(written.lastIndexOf('/') + 1));
  const label = nameText(given.text('name', 'release_name'));
  return name === undefined ? [] : [factOf({ in: 'chart', name, role: 'defines', label, line })];
}

function calledBy({ module, arguments: given, line }: Task): readonly Reference[] {
  if (ROLES.has(module)) return referencesTo(given.text('name'), 'module', line);
  return FILES.has(module) ? referencesTo(given.text('file') ?? given.alone(), 'file', line) : [];
}

/** A mention of a role or of a file that is written out. */
function referencesTo(written: string | undefined, how: 'module' | 'file', line: number): readonly Reference[] {
  const to = written === undefined || written.includes('{') ? undefined : pathText(written);
  return to === undefined ? [] : [{ to, how, line }];
}

/** The roles of a list: `- nginx`, `- role: nginx`, `- name: nginx`, `- { role: nginx, tags: web }`. */
export function rolesIn(list: YamlNode | undefined): readonly Reference[] {
  return items(list).flatMap((item) => {
    const named = item.kind === 'map' ? (item.entries.get('role') ?? item.entries.get('name') ?? item.entries.get('src'))?.value : item;
    return named === undefined ? [] : referencesTo(textOf(named), 'module', named.line);
  });
}

/** Software that a role is called after: `postgresql` of `geerlingguy.postgresql`. */
export function softwareOfRoles(references: readonly Reference[]): readonly Fact[] {
  return references.flatMap(({ to, how, line }) => {
    if (how !== 'module') return [];
    const text = to.slice(Math.max(to.lastIndexOf('.'), to.lastIndexOf('/')) + 1).replace(/^(?:ansible[-_])?(?:role[-_])?/, '');
    return softwareFact({ text: text.replaceAll('_', '-'), kind: 'role', line }) ?? [];
  });
}
