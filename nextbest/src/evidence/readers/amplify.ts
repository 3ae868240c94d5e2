import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { type Script, scriptFacts, scriptsIn } from '../pipeline/script.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { type Member, readJson } from './json-tree.ts';

const BUILDS = /^amplify\.ya?ml$/;
const BACKEND = 'backend-config.json';
/** Folders that builds write to: the code is around them. */
const OUTPUT = /(?:^|\/)(?:build|dist|out|public|www|\.next|\.output)(?:\/.*)?$/;

/** AWS Amplify: the site that is built and hosted, from which folder, and the services that the back end is put together from. */
export const amplify: Reader = {
  name: 'amplify',
  version: 2,
  reads: (path) => BUILDS.test(baseName(path)) || baseName(path) === BACKEND,
  mayRead: (text) => /\bfrontend:|"providerPlugin"/.test(text),
  read: tolerant((text, path, findings) => {
    if (baseName(path) === BACKEND) return backend(text, findings);
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    const apps = items(field(documents[0], 'applications'));
    for (const app of apps.length > 0 ? apps : documents.slice(0, 1)) {
      const frontend = entry(app, 'frontend');
      if (frontend !== undefined) findings.facts.push(...siteFacts(frontend, app));
      const behind = entry(app, 'backend');
      if (behind !== undefined) findings.facts.push(phaseFact(behind));
      findings.facts.push(...scriptFacts(commandsOf(behind?.value), 'backend'));
    }
  }),
};

function phaseFact({ line, endLine }: YamlEntry): Fact {
  return factOf({ in: 'structure', name: 'phase', role: 'declares', label: 'backend', line, endLine });
}

function siteFacts({ line, endLine, value }: YamlEntry, app: YamlNode): readonly Fact[] {
  const scripts = commandsOf(value);
  const built = folderOf(value, { app, scripts });
  const references: Reference[] = built === undefined ? [] : [{ to: built, how: 'build', line }];
  const label = nameText(baseName(built ?? '').replace(/^\.$/, '')) ?? 'frontend';
  const phases = entry(value, 'phases');
  return [
    factOf({ in: 'platform', name: 'amplify/site', role: 'runs', label, line, endLine, references }),
    ...(phases === undefined ? [] : [factOf({ in: 'platform', name: 'amplify/build', role: 'defines', label, line: phases.line })]),
    ...scriptFacts(scripts, label),
  ];
}

function commandsOf(part: YamlNode | undefined): readonly Script[] {
  return entries(field(part, 'phases')).flatMap(({ value }) => scriptsIn(field(value, 'commands')));
}

interface Around {
  readonly app: YamlNode | undefined;
  readonly scripts: readonly Script[];
}

/** The folder of the application: told as such, entered before it is built, or around what is built. */
function folderOf(frontend: YamlNode, { app, scripts }: Around): string | undefined {
  const entered = scripts.map(({ text }) => /^cd ([\w./-]{1,100})$/.exec(text.trim())?.[1]).find((found) => found !== undefined);
  const output = textOf(field(frontend, 'artifacts', 'baseDirectory'))?.replace(/^\//, '');
  const written = textOf(field(app, 'appRoot')) ?? entered ?? output?.replace(OUTPUT, '') ?? '';
  return pathText(written === '' ? '.' : written);
}

/** `"api": { "shop": { "service": "AppSync", "dependsOn": [{ "category": "auth", "resourceName": "users" }] } }`. */
function backend(text: string, findings: Findings): void {
  const { members, unread } = readJson(text);
  findings.unread.push(...unread);
  const resources = members.flatMap(({ name, members: all }) => all.map((resource) => ({ category: name, resource })));
  const named = new Map(resources.map(({ category, resource }) => [category + resource.name, addressOf(resource)] as const));
  for (const { resource } of resources) {
    const { name, line, endLine } = resource;
    const service = serviceOf(resource);
    if (service === undefined) continue;
    const needed = [...namesUnder(resource, 0)].flatMap(({ written, at }): readonly Reference[] => {
      const to = named.get(written);
      return to === undefined || to === addressOf(resource) ? [] : [{ to, how: 'resource', line: at }];
    });
    const references = [...new Map(needed.map((one) => [one.to, one])).values()];
    findings.facts.push(
      factOf({ in: 'platform', name: `amplify/${service}`, role: 'defines', label: nameText(name), line, endLine, references }),
    );
  }
}

function serviceOf({ members }: Member): string | undefined {
  const service = members.find((one) => one.name === 'service')?.text ?? '';
  return /^[A-Z][A-Za-z0-9]{1,40}$/.test(service) ? service : undefined;
}

function addressOf(resource: Member): string {
  return `amplify/${serviceOf(resource) ?? ''}.${resource.name}`;
}

interface Named {
  readonly written: string;
  readonly at: number;
}

/** What names another resource: its category and its name, in two members or as one word. */
function* namesUnder({ line, text, members, items: list }: Member, depth: number): Generator<Named, void> {
  if (text !== undefined) yield { written: text, at: line };
  const [category, name] = ['category', 'resourceName'].map((key) => members.find((one) => one.name === key)?.text ?? '');
  yield { written: `${category}${name}`, at: line };
  if (depth < 8) for (const one of [...members, ...list]) yield* namesUnder(one, depth + 1);
}
