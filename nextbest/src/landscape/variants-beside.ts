import type { Fact, FactsOfFile } from '#model/fact.ts';
import { fromPath } from './environment-path.ts';
import { baseName, folderOf, foldersAbove, plainName } from './path.ts';

/** Whether a file is a variant of what lies beside it, which is what is deployed unless somebody chooses the variant. */
export type IsVariant = (file: FactsOfFile) => boolean;

const FEWEST = 3;
const TERRAFORM = new Set(['terraform', 'terraform-json']);

/**
 * Variants carry the name of what they are variants of, and a word more: a folder of manifests (`manifests-tracing` beside `manifests`) that
 * starts a workload of that one again, a template (`shop-with-cache.yaml` beside `shop.yaml`) with most resources of that one. Beside a Terraform
 * folder called `default` the others are variants, and so is each bundle of Porter where there are several to install.
 */
export function variantsBeside(files: readonly FactsOfFile[]): IsVariant {
  const folders = namesBy(
    files.filter(({ reader }) => reader === 'kubernetes'),
    folderKey,
    workloads,
  );
  const templates = namesBy(
    files.filter(({ reader }) => reader === 'cloudformation'),
    templateKey,
    resources,
  );
  const defaults = new Set(
    files.filter(({ reader, path }) => TERRAFORM.has(reader) && baseName(folderOf(path)) === 'default').map(parentKey),
  );
  const bundles = new Set(files.filter(isBundle).map(folderKey));
  const variantFolders = variantsAmong(folders, (own, base) => [...own].some((name) => base.has(name)));
  const variantTemplates = variantsAmong(
    templates,
    (own, base) => base.size >= FEWEST && [...base].filter((name) => own.has(name)).length * 2 > base.size,
  );
  return (file) => {
    if (fromPath(file.path) === 'nonproduction') return false;
    if (bundles.size >= FEWEST && foldersAbove(file.path).some((folder) => bundles.has(`${file.repository}:/${folder}`))) return true;
    if (file.reader === 'kubernetes') return variantFolders.has(folderKey(file));
    if (file.reader === 'cloudformation') return variantTemplates.has(templateKey(file));
    return TERRAFORM.has(file.reader) && defaults.has(parentKey(file)) && baseName(folderOf(file.path)) !== 'default';
  };
}

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Those whose name goes on from that of another, where what is in them is alike. */
function variantsAmong(all: Names, isAlike: (own: ReadonlySet<string>, base: ReadonlySet<string>) => boolean): ReadonlySet<string> {
  return new Set([...all].flatMap(([key, own]) => (basesOf(key).some((base) => isAlike(own, all.get(base) ?? new Set())) ? [key] : [])));
}

/** `shop/manifests` for `shop/manifests-tracing`. */
function basesOf(key: string): readonly string[] {
  const name = baseName(key);
  const dashes = [...name].flatMap((letter, at) => (letter === '-' && at > 0 ? [at] : []));
  return dashes.slice(0, 10).map((at) => key.slice(0, key.length - name.length + at));
}

function namesBy(
  files: readonly FactsOfFile[],
  keyOf: (file: FactsOfFile) => string,
  namesOf: (facts: readonly Fact[]) => readonly string[],
): Names {
  const all = new Map<string, Set<string>>();
  for (const file of files) {
    const known = all.get(keyOf(file)) ?? new Set();
    for (const name of namesOf(file.facts)) known.add(name);
    all.set(keyOf(file), known);
  }
  return all;
}

function isBundle({ facts }: FactsOfFile): boolean {
  return facts.some(({ in: source, name }) => source === 'file' && name === 'porter.yaml');
}

function workloads(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ in: source, role, label }) =>
    source === 'kubernetes' && role === 'runs' && label !== undefined ? [plainName(label)] : [],
  );
}

function resources(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ role, label, name }) => (role === 'defines' && label !== undefined ? [`${name} ${label}`] : []));
}

function folderKey({ repository, path }: FactsOfFile): string {
  return `${repository}:/${folderOf(path)}`;
}

function parentKey({ repository, path }: FactsOfFile): string {
  return `${repository}:/${folderOf(folderOf(path))}`;
}

function templateKey({ repository, path }: FactsOfFile): string {
  return `${repository}:/${path.replace(/\.\w{1,10}$/, '')}`;
}
