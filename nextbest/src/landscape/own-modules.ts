import type { FactsOfFile } from '#model/fact.ts';
import type { OwnFile } from './own-files.ts';
import { folderOf, resolvePath } from './path.ts';

/** The files of the team that a file uses, by its imports, and those that it inherits from. */
export interface Uses {
  readonly used: ReadonlySet<OwnFile>;
  readonly inherited: ReadonlySet<OwnFile>;
}

/** Folders of one namespace that an import of it is taken to mean; one that lies in more is said by nobody. */
const MOST_FOLDERS = 3;
/** Files that declare one name; a base that more declare is not told by its name. */
const MOST_ALIKE = 12;

interface Index {
  /** `<repository>:<path without ending>`. */
  readonly stems: ReadonlyMap<string, OwnFile>;
  /** First file of each folder; of a package, the one that it is entered by. */
  readonly folders: ReadonlyMap<string, OwnFile>;
  /** `<namespace>.<name>`. */
  readonly named: ReadonlyMap<string, OwnFile>;
  readonly namespaces: ReadonlyMap<string, ReadonlyMap<string, OwnFile>>;
  /** Declared names, without what they stand in. */
  readonly declared: ReadonlyMap<string, readonly OwnFile[]>;
  /** npm packages of workspaces and modules of Go → `<repository>:<folder>`. */
  readonly packages: ReadonlyMap<string, string>;
}

/** Tells for each file what it uses; built once for all. What is not found is nothing of the team's, or not told. */
export function usesAmong(own: readonly OwnFile[], files: readonly FactsOfFile[]): (file: OwnFile) => Uses {
  const index = indexOf(own, files);
  const known = new Map<string, OwnFile | undefined>();
  return (file) => {
    const used = new Set<OwnFile>();
    for (const { to } of file.modules) {
      const key = `${file.folder}\0${to}`;
      if (!known.has(key)) known.set(key, moduleOf(file, to, index));
      const found = known.get(key);
      if (found !== undefined) used.add(found);
    }
    for (const { to } of file.packages) for (const found of packaged(file, to, index)) used.add(found);
    const inherited = new Set(file.bases.flatMap(({ to }) => baseOf(file, to, { index, used }) ?? []));
    for (const one of inherited) used.add(one);
    used.delete(file);
    inherited.delete(file);
    return { used, inherited };
  };
}

function indexOf(own: readonly OwnFile[], files: readonly FactsOfFile[]): Index {
  const stems = new Map<string, OwnFile>();
  const folders = new Map<string, OwnFile>();
  const named = new Map<string, OwnFile>();
  const namespaces = new Map<string, Map<string, OwnFile>>();
  const declared = new Map<string, OwnFile[]>();
  for (const file of own) {
    const { folder, stem, namespace } = file;
    const path = joined(folder, stem);
    if (!stems.has(path)) stems.set(path, file);
    if (!folders.has(folder)) folders.set(folder, file);
    if (namespace !== undefined) gather(namespaces, namespace, file);
    for (const name of new Set([stem, ...file.names])) {
      if (namespace !== undefined) named.set(`${namespace}.${name}`.replaceAll('\\', '.'), file);
      const last = lastName(name);
      const alike = declared.get(last);
      if (alike === undefined) declared.set(last, [file]);
      else if (alike.length <= MOST_ALIKE && alike.at(-1) !== file) alike.push(file);
    }
  }
  return { stems, folders, named, namespaces, declared, packages: packagesIn(files) };
}

function gather(namespaces: Map<string, Map<string, OwnFile>>, namespace: string, file: OwnFile): void {
  const known = namespaces.get(namespace) ?? new Map<string, OwnFile>();
  if (!known.has(file.folder)) known.set(file.folder, file);
  namespaces.set(namespace, known);
}

function packagesIn(files: readonly FactsOfFile[]): ReadonlyMap<string, string> {
  const packages = new Map<string, string>();
  const prefixes: Readonly<Record<string, string>> = { 'package-json': 'npm', 'go-mod': 'go' };
  for (const { reader, repository, path, facts } of files) {
    const ecosystem = prefixes[reader];
    const label = facts.find(({ in: source, name }) => source === 'structure' && name === 'package')?.label;
    if (ecosystem !== undefined && label !== undefined) packages.set(`${ecosystem}:${label}`, `${repository}:${folderOf(path)}`);
  }
  return packages;
}

function joined(folder: string, name: string): string {
  return folder.endsWith(':') ? `${folder}${name}` : `${folder}/${name}`;
}

function lastName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':'), name.lastIndexOf('\\')) + 1);
}

const INDEX_FILES = ['index', 'src/index', '__init__', 'mod', 'src/main'];

/** The file that a path without ending, or a folder, stands for. */
function at(path: string, { stems, folders }: Index): OwnFile | undefined {
  const plain = path.replace(/\.(?:[cm]?[jt]sx?|vue|svelte)$/, '');
  const file = stems.get(path) ?? stems.get(plain);
  if (file !== undefined) return file;
  for (const index of INDEX_FILES) {
    const found = stems.get(joined(plain, index));
    if (found !== undefined) return found;
  }
  return folders.get(plain);
}

function moduleOf(file: OwnFile, to: string, index: Index): OwnFile | undefined {
  if (file.ending === 'py') return pythonModule(file, to, index);
  if (file.ending === 'rb') return rubyConstant(to, index);
  if (file.namespace !== undefined || to.includes('\\')) return named(to, index);
  return to.startsWith('.') ? relative(file.folder, to, index) : above(file.folder, to.replace(/^[@~#]\//, ''), index);
}

function relative(folder: string, to: string, index: Index): OwnFile | undefined {
  const [repository, path] = cut(folder);
  const found = resolvePath(path, to);
  return found === undefined ? undefined : at(`${repository}:${found}`, index);
}

function cut(folder: string): readonly [string, string] {
  const colon = folder.indexOf(':');
  return [folder.slice(0, colon), folder.slice(colon + 1)];
}

/** A module that is named from a root of the sources: the nearest folder above that has it, or whose `src` has. */
function above(folder: string, to: string, index: Index): OwnFile | undefined {
  const [repository, path] = cut(folder);
  for (let up: string | undefined = path; up !== undefined; up = up === '' ? undefined : up.slice(0, Math.max(0, up.lastIndexOf('/')))) {
    const root = `${repository}:${up}`;
    const found = at(joined(root, to), index) ?? at(joined(root, `src/${to}`), index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pythonModule(file: OwnFile, to: string, index: Index): OwnFile | undefined {
  const dots = /^\.*/.exec(to)?.[0].length ?? 0;
  const rest = to.slice(dots).replaceAll('.', '/');
  if (dots === 0) return above(file.folder, rest, index);
  return relative(file.folder, `${'../'.repeat(dots - 1)}./${rest}`, index);
}

/** `Orders::Export` is looked for in `orders/export.rb` below whichever root; only where there is one such file. */
function rubyConstant(to: string, index: Index): OwnFile | undefined {
  const path = to
    .split('::')
    .map((part) =>
      part
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
        .toLowerCase(),
    )
    .join('/');
  const stem = path.slice(path.lastIndexOf('/') + 1);
  const alike = (index.declared.get(stem) ?? []).filter(({ path: one }) => one.endsWith(`/${path}.rb`));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A class of a namespace, or something inside of it. */
function named(to: string, index: Index): OwnFile | undefined {
  const plain = to.replaceAll('\\', '.');
  return index.named.get(plain) ?? index.named.get(plain.slice(0, plain.lastIndexOf('.')));
}

function packaged(file: OwnFile, to: string, index: Index): readonly OwnFile[] {
  if (to.startsWith('pypi:')) return topModule(file, to.slice('pypi:'.length).replaceAll('-', '_'), index);
  if (to.startsWith('nuget:')) {
    const folders = index.namespaces.get(to.slice('nuget:'.length));
    return folders === undefined || folders.size > MOST_FOLDERS ? [] : [...folders.values()];
  }
  const folder = folderOfPackage(to, index);
  const found = folder === undefined ? undefined : at(folder, index);
  return found === undefined ? [] : [found];
}

/** `from orders import views`: a package at the root of the sources, and none that only lies beside the file. */
function topModule(file: OwnFile, name: string, index: Index): readonly OwnFile[] {
  const [repository] = cut(file.folder);
  return [`${repository}:${name}`, `${repository}:src/${name}`].flatMap((path) => at(path, index) ?? []).slice(0, 1);
}

/** Packages of Go are folders of their module. */
function folderOfPackage(to: string, { packages }: Index): string | undefined {
  if (!to.startsWith('go:')) return packages.get(to);
  for (let end = to.length; end > 0; end = to.lastIndexOf('/', end - 1)) {
    const folder = packages.get(to.slice(0, end));
    if (folder !== undefined) return end === to.length ? folder : joined(folder, to.slice(end + 1));
  }
  return undefined;
}

/**
 * Who declares a base. Ruby finds it by its name alone; elsewhere the file has to use the one that declares it, or what lies around it: a package is
 * entered by a file above. Of several that are called so, none is taken.
 */
function baseOf(file: OwnFile, to: string, { index, used }: { index: Index; used: ReadonlySet<OwnFile> }): OwnFile | undefined {
  const alike = (index.declared.get(lastName(to)) ?? []).filter((one) => one.ending === file.ending);
  if (file.ending === 'rb') return rubyConstant(to, index) ?? (to.includes('::') || alike.length > 1 ? undefined : alike[0]);
  const near = alike.filter(
    (one) => used.has(one) || [...used].some(({ folder }) => one.folder === folder || one.folder.startsWith(`${folder}/`)),
  );
  return near.length === 1 ? near[0] : undefined;
}
