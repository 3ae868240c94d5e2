import type { Fact, FactsOfFile } from '#model/fact.ts';
import { baseName, folderOf, resolvePath } from './path.ts';

/** True for the name of a value that stacks share: the same in every file. */
export function isSharedName(to: string): boolean {
  return /^(?:export|field|ssm|given):/.test(to);
}

/** True for what is taken for the same because its name is: an open parameter and an output of another template. */
export function isSameName(to: string): boolean {
  return to.startsWith('given:');
}

/** The key of a relay of a template: a shared name is its own, a parameter is called as resources are. */
export function keyInTemplate({ repository, path }: FactsOfFile, name: string, label: string): string | undefined {
  if (name === 'shared') return label;
  if (name === 'parameter') return `${repository}:${path}:${label}`;
  return name === 'output' ? `${repository}:${path}:output.${label}` : undefined;
}

/** Which templates nested stacks are made from, and which stand beside a file. */
export interface Templates {
  /** `<repository>:<path>` of the template of the nested stack with this address; undefined when no single one can be meant. */
  nested(stack: string): string | undefined;
  /** `<repository>:<path>` of the templates in the folder of a file. */
  beside(file: FactsOfFile): readonly string[];
}

export function templatesIn(files: readonly FactsOfFile[]): Templates {
  const all = files.filter(({ facts }) => facts.some((fact) => fact.in === 'cloudformation'));
  const known = new Set(all.map(keyOf));
  const byName = grouped(all, ({ repository, path }) => `${repository}:${baseName(path)}`);
  const byFolder = grouped(all, ({ repository, path }) => `${repository}:${folderOf(path)}`);
  const nested = new Map<string, string>();
  for (const file of all) {
    for (const { label, references = [] } of file.facts.filter(isNestedStack)) {
      const written = references.find(({ how }) => how === 'module')?.to;
      const meant = written === undefined ? undefined : templateOf(file, written, { known, byName });
      if (label !== undefined && meant !== undefined) nested.set(`${keyOf(file)}:${label}`, meant);
    }
  }
  return {
    nested: (stack) => nested.get(stack),
    beside: ({ repository, path }) => byFolder.get(`${repository}:${folderOf(path)}`) ?? [],
  };
}

/** `Queues.Outputs.Url` of a template is the output `Url` of the template that the nested stack `Queues` is made from. */
export function outputOfNested(key: string, templates: Templates): readonly string[] {
  if (!key.includes('.Outputs.')) return [];
  const [, stack = '', output = ''] = /^(.{1,900}:\w{1,255})\.Outputs\.(\w{1,255})$/.exec(key) ?? [];
  const template = stack === '' ? undefined : templates.nested(stack);
  return template === undefined ? [] : [`${template}:output.${output}`];
}

function isNestedStack({ in: source, name }: Fact): boolean {
  return source === 'cloudformation' && (name === 'AWS::CloudFormation::Stack' || name === 'AWS::Serverless::Application');
}

interface Known {
  readonly known: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** By its path; a path from a build folder or a bucket, by its end, where one template alone ends so. */
function templateOf({ repository, path }: FactsOfFile, written: string, { known, byName }: Known): string | undefined {
  const here = `${repository}:${resolvePath(folderOf(path), written) ?? ''}`;
  if (known.has(here)) return here;
  const parts = written.split('/').filter((part) => part !== '..' && part !== '.' && part !== '');
  const named = byName.get(`${repository}:${parts.at(-1) ?? ''}`) ?? [];
  const alike = named.filter((one) => one.endsWith(`/${parts.slice(-2).join('/')}`));
  return [alike, named].find((found) => found.length === 1)?.[0];
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${path}`;
}

function grouped(files: readonly FactsOfFile[], keyBy: (file: FactsOfFile) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const group = groups.get(keyBy(file)) ?? [];
    groups.set(keyBy(file), group);
    if (!group.includes(keyOf(file))) group.push(keyOf(file));
  }
  return groups;
}
