import { type Attribute, type Fact, type FactsOfFile, FILLED } from '#model/fact.ts';
import { settledCondition } from './condition.ts';
import { fromPath } from './environment-path.ts';
import { type GivenTo, givenTo } from './given-values.ts';
import { Near } from './near.ts';
import { baseName, folderOf, resolvePath } from './path.ts';

/**
 * Attributes that are one variable (`var.engine_version`) get the variable's value: a value file for production first, then the values
 * that Terraform takes by itself (`terraform.tfvars`), then what all calls of the folder give alike, then the default of the same folder.
 * What stays unknown keeps its name, and no rung is read from it.
 */
export function settleVariables(files: readonly FactsOfFile[]): FactsOfFile[] {
  const values = valuesOf(files);
  return files.map((file) => ({ ...file, facts: file.facts.map((fact) => settled(file, fact, values)) }));
}

interface Values {
  /** By `<repository>:<folder>:<variable>`. */
  readonly own: Map<string, Attribute>;
  /** By `<repository>:<variable>`, in the order of the files, by the folders that the value file stands beside or calls. */
  readonly production: Map<string, Near<Attribute>>;
  /** Folders that declare the variable, by `<repository>:<variable>`. */
  readonly declared: Map<string, Set<string>>;
  /** `<repository>:<folder>` of those that others call: what a value file sets is not for them. */
  readonly called: ReadonlySet<string>;
  readonly given: GivenTo;
  /** What calls give, once it was looked for: modules may call one another in a ring. */
  readonly known: Map<string, Attribute | undefined>;
}

function valuesOf(files: readonly FactsOfFile[]): Values {
  const called = new Set(files.flatMap((file) => calledBy(file).map((folder) => `${file.repository}:${folder}`)));
  const values: Values = { own: new Map(), production: new Map(), declared: new Map(), called, given: givenTo(files), known: new Map() };
  const defaultsFirst = [...files].sort((a, b) => Number(isAutomatic(a)) - Number(isAutomatic(b)));
  for (const file of defaultsFirst) for (const fact of file.facts) if (fact.label !== undefined) gather(file, fact, values);
  return values;
}

function gather(file: FactsOfFile, fact: Fact, { own, production, declared }: Values): void {
  const name = `${file.repository}:${fact.label}`;
  const folder = folderOf(file.path);
  const value = fact.attributes?.['default'];
  if (fact.name === 'variable') declared.set(name, (declared.get(name) ?? new Set()).add(folder));
  if (value === undefined) return;
  if (fact.name === 'variable' || (fact.name === 'tfvars' && isAutomatic(file)))
    own.set(`${file.repository}:${folder}:${fact.label}`, value);
  else if (fact.name === 'tfvars' && fromPath(file.path) === 'production') nearOf(production, name).add(value, reachOf(file));
}

function nearOf(all: Map<string, Near<Attribute>>, name: string): Near<Attribute> {
  const near = all.get(name) ?? new Near<Attribute>();
  all.set(name, near);
  return near;
}

/** Value files that Terraform reads without being told to. */
function isAutomatic({ path }: FactsOfFile): boolean {
  return /^(?:terraform\.tfvars|.{1,200}\.auto\.tfvars)(?:\.json)?$/.test(baseName(path)) && fromPath(path) !== 'nonproduction';
}

function reachOf(file: FactsOfFile): string[] {
  return [folderOf(file.path), ...calledBy(file)];
}

/** Folders of the modules that a file calls. */
function calledBy(file: FactsOfFile): string[] {
  return file.facts
    .filter((fact) => fact.in === 'terraform-module' && fact.name.startsWith('.'))
    .flatMap((fact) => resolvePath(folderOf(file.path), fact.name.replace('//', '/')) ?? []);
}

function settled(file: FactsOfFile, fact: Fact, values: Values): Fact {
  const open = Object.entries(fact.attributes ?? {}).filter(([, { value }]) => typeof value === 'string' && /^!?var\./.test(value));
  if (open.length === 0) return fact;
  const attributes: Record<string, Attribute> = { ...fact.attributes };
  for (const [path, { value, line }] of open) {
    if (path === 'countIf') {
      attributes[path] = { value: settledCondition(String(value), (variable) => valueFor(file, variable, values)), line };
      continue;
    }
    const known = valueFor(file, String(value).slice('var.'.length), values);
    if (known !== undefined && known.value !== FILLED) attributes[path] = { value: known.value, line };
  }
  return { ...fact, attributes };
}

/**
 * A value file for production counts for the folders around it, and wherever it stands for the only folder that has such a variable, or the
 * only one of those that nothing calls; then what all calls of the folder give.
 */
function valueFor(file: FactsOfFile, variable: string, values: Values): Attribute | undefined {
  const { own, production, declared } = values;
  const name = `${file.repository}:${variable}`;
  const folder = folderOf(file.path);
  const once = isOnly(file, declared.get(name) ?? new Set(), values);
  const chosen = production.get(name);
  const known = once ? chosen?.first() : chosen?.nearest(folder);
  return known ?? passedTo(file, variable, values) ?? own.get(`${file.repository}:${folder}:${variable}`);
}

function isOnly({ repository, path }: FactsOfFile, declared: ReadonlySet<string>, { called }: Values): boolean {
  if (declared.size <= 1) return declared.size === 1;
  const applied = [...declared].filter((folder) => !called.has(`${repository}:${folder}`));
  return applied.length === 1 && applied[0] === folderOf(path);
}

function passedTo(file: FactsOfFile, variable: string, values: Values): Attribute | undefined {
  const { given, known } = values;
  const key = `${file.repository}:${folderOf(file.path)}:${variable}`;
  if (!known.has(key)) {
    known.set(key, undefined);
    known.set(
      key,
      given(file, variable, (caller, named) => valueFor(caller, named, values)),
    );
  }
  return known.get(key);
}
