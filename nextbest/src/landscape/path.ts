/** Folder of a path, `` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Every folder that a path lies in, the root first. */
export function foldersAbove(path: string): string[] {
  const folders = [''];
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) folders.push(path.slice(0, slash));
  return folders;
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `relative` as written in a file of `folder`, as a path from the root; undefined when it climbs out of the repository. */
export function resolvePath(folder: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Lower case without separators, so that `cart-service`, `cart_service` and `CartService` are one name; letters of any script. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const CARRIER_FOLDERS = new Set([
  'terraform',
  'tofu',
  'resources',
  'cloudformation',
  'bicep',
  'arm',
  'cfn',
  'infra',
  'infrastructure',
  'k8s',
  'kubernetes',
  'manifests',
  'templates',
  'services',
  'modules',

  'src',
  'app',
  'docker',
  'build',
  'deploy',
  'deployment',
  'container',
  'image',
  'images',
  '.docker',
  'server',
  'main',
]);

/** A folder that says how, not what. */
export function isCarrier(segment: string): boolean {
  return CARRIER_FOLDERS.has(segment.toLowerCase());
}

/** The segment of a folder that names what is in it: `src/cartservice/src` is `cartservice`. */
export function namingSegment(folder: string): string | undefined {
  const segments = folder.split('/').filter((segment) => segment !== '');
  return segments.findLast((segment) => !isCarrier(segment)) ?? segments.at(-1);
}
