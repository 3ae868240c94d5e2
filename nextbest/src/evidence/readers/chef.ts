import type { Fact, Reference } from '#model/fact.ts';
import { type Resource, resourcesIn } from '../chef/resources.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import { softwareFact } from '../machine/software.ts';
import { containerFacts, jobFact, type Started } from '../machine/started.ts';
import { quotedIn } from '../machine/words.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';

const RECIPE = /(?:^|\/)(?:recipes|resources|providers)\/[\w.-]{1,80}\.rb$/;
const RUN_LIST = /(?:^|\/)(?:(?:roles|nodes)\/(?:[\w.-]{1,80}\/){0,2}[\w.-]{1,80}\.(?:rb|json)|Policyfile\.rb)$/;
const OF_RECIPES =
  /^\s{0,60}(?:include_recipe|package|service|template|cookbook_file|directory|cron|execute|property|unified_mode|action|apt_package|yum_package)\b/m;
const LISTS = /\brun_list\b/;
const LISTED = /\b(recipe|role)\[([\w-]{1,80})/g;
const PLAIN = /^([\w-]{1,80})(?:::[\w-]{1,80})?$/;
const PACKAGE = /^(?:(apt|yum|dnf|zypper|rpm|dpkg)_)?package$/;
/** Actions after which nothing is there or nothing runs. */
const GONE = /^\s{0,60}action[\s(]{1,4}\[?\s?:(?:remove|purge|stop|disable|mask|delete)\b/;
const IMAGE = /^\s{0,60}(?:repo|image)\s{1,20}["']([\w./:-]{1,200})["']/;

/** Recipes of Chef and what calls them: what they set up is there where a role, a node or a policy lists their cookbook. */
export const chef: Reader = {
  name: 'chef',
  version: 2,
  reads: (path) => RECIPE.test(path) || RUN_LIST.test(path),
  mayRead: (text) => LISTS.test(text) || OF_RECIPES.test(text),
  read: tolerant((text, path, findings) => {
    if (LISTS.test(text)) gatherList(text, path, findings);
    else gatherRecipe(linesOf(text), findings);
  }),
};

/** `run_list("recipe[apache]", "role[base]")`, also as JSON; a policy writes the names alone. */
function gatherList(text: string, path: string, findings: Findings): void {
  const references: Reference[] = [];
  let line = 0;
  let begun = false;
  let first: number | undefined;
  for (const written of linesOf(text)) {
    line += 1;
    const part = written.slice(0, 2_000);
    if (LISTS.test(part)) begun = true;
    if (begun) first ??= line;
    const named = [...part.matchAll(LISTED)].flatMap(([, kind, name = '']) => (kind === 'recipe' ? [name] : []));
    const plain = LISTS.test(part) && path.endsWith('Policyfile.rb') ? quotedIn(part).flatMap((one) => PLAIN.exec(one)?.[1] ?? []) : [];
    for (const to of [...named, ...plain]) if (references.length < 500) references.push({ to, how: 'module', line });
  }
  const label = nameText(baseName(path).replace(/\.(?:rb|json)$/, ''));
  findings.facts.push(factOf({ in: 'platform', name: 'chef/role', role: 'defines', label, line: first ?? 1, references }));
  findings.facts.push(...softwareOf(references));
}

/** Software that a cookbook is called after. */
function softwareOf(references: readonly Reference[]): readonly Fact[] {
  return references.flatMap(({ to, line }) => softwareFact({ text: to.replaceAll('_', '-'), kind: 'cookbook', line }) ?? []);
}

function gatherRecipe(lines: readonly string[], findings: Findings): void {
  const references: Reference[] = [];
  const facts: Fact[] = [];
  for (const resource of resourcesIn(lines)) {
    const { type, names, line } = resource;
    const cookbook = type === 'include_recipe' ? PLAIN.exec(names[0] ?? '')?.[1] : undefined;
    if (cookbook !== undefined) references.push({ to: cookbook, how: 'module', line });
    for (const fact of factsOf(resource)) facts.push(fact);
  }
  const endLine = Math.max(1, lines.length);
  findings.facts.push(factOf({ in: 'platform', name: 'chef/recipe', role: 'declares', line: 1, endLine, references }));
  findings.facts.push(...softwareOf(references), ...facts);
}

function factsOf(resource: Resource): readonly Fact[] {
  const { type, names, line, block } = resource;
  if (block.some((one) => GONE.test(one))) return [];
  const [isPackage, platform] = PACKAGE.exec(type) ?? [];
  if (isPackage !== undefined)
    return names.flatMap((text) => softwareFact({ text, kind: 'package', platform: platform ?? 'package', line }) ?? []);
  if (type === 'service') return names.flatMap((text) => softwareFact({ text, kind: 'service', line }) ?? []);
  if (type === 'cron' || type === 'cron_d') return [jobFact(startedBy(resource))];
  return type === 'docker_container' ? containerFacts(startedBy(resource), imageOf(resource)) : [];
}

function startedBy({ names, line }: Resource): Started {
  return { tool: 'chef', name: names[0], line };
}

function imageOf({ names, block }: Resource): string {
  return block.map((one) => IMAGE.exec(one)?.[1]).find((one) => one !== undefined) ?? names[0] ?? '';
}
