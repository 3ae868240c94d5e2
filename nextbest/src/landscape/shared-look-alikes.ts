import type { FactsOfFile } from '#model/fact.ts';
import type { OwnFile } from './own-files.ts';
import { folderOf } from './path.ts';

/** Of the names that a library of types and constants declares, fewer do anything. */
const LEAST_ACTIVE = 0.4;
/** From this share of its files on, it is user interface. */
const MOST_INTERFACE = 0.4;
/** Fewer names say nothing of their kind. */
const FEW_NAMES = 4;

const INTERFACE_ENDINGS: ReadonlySet<string> = new Set(['tsx', 'jsx', 'vue', 'svelte']);
const INTERFACE =
  /(?:^|[/:_.-])(?:components?|icons?|ui|design-?system|themes?|styles?|widgets?|layouts?|hooks?|templatetags|helpers\/.*_helper)(?:[/_.-]|$)/i;

/** Bases that the generators of public frameworks put there, for everything to inherit from (guides.rubyonrails.org and laravel.com/docs, 2026-11-28). */
const SCAFFOLDS: ReadonlySet<string> = new Set([
  ...['application_record', 'application_controller', 'application_job', 'application_mailer'].map((name) => `${name}.rb`),
  'Controller.php',
]);

export function isScaffold({ stem, ending }: OwnFile): boolean {
  return SCAFFOLDS.has(`${stem}.${ending}`);
}

/** Types and constants cost little to share, and what draws the user interface has its own reasons to be shared. */
export function isLookAlike(files: readonly OwnFile[]): boolean {
  const names = files.reduce((sum, file) => sum + file.names.length, 0);
  const active = files.reduce((sum, file) => sum + file.active, 0);
  if (names < FEW_NAMES || active < names * LEAST_ACTIVE) return true;
  return files.filter(isInterface).length >= files.length * MOST_INTERFACE;
}

function isInterface({ ending, path }: OwnFile): boolean {
  return INTERFACE_ENDINGS.has(ending) || INTERFACE.test(path);
}

/** From this share of its files on that its siblings have as well, a folder is one of many of one kind: controllers, forms and views of each feature. */
const MOST_ALIKE = 0.5;
/** So many siblings have a file of that name. */
const MANY_SIBLINGS = 3;

/** One of several features that are built alike: what they share lies elsewhere. */
export function isLikeItsSiblings(
  { folder, files }: { readonly folder: string; readonly files: readonly OwnFile[] },
  own: readonly OwnFile[],
): boolean {
  const parent = folder.slice(0, Math.max(folder.lastIndexOf('/'), folder.indexOf(':')) + 1);
  const siblings = new Map<string, Set<string>>();
  for (const { path, stem } of own) {
    const slash = path.startsWith(parent) && !path.startsWith(`${folder}/`) ? path.indexOf('/', parent.length) : -1;
    if (slash < 0) continue;
    const known = siblings.get(stem) ?? new Set();
    siblings.set(stem, known.add(path.slice(parent.length, slash)));
  }
  const alike = files.filter(({ stem }) => (siblings.get(stem)?.size ?? 0) >= MANY_SIBLINGS);
  return alike.length >= files.length * MOST_ALIKE;
}

/** Folders of packages that say of themselves that they are published: their users are the product's users. */
export function publishedFolders(files: readonly FactsOfFile[]): ReadonlySet<string> {
  return new Set(
    files
      .filter(({ facts }) => facts.some(({ attributes }) => attributes?.['published']?.value === true))
      .map(({ repository, path }) => `${repository}:${folderOf(path)}`),
  );
}
