import type { Files } from './situation.ts';

/** What the parts of the shop are about. */
export const FEATURES = ['carts', 'orders', 'invoices', 'returns', 'vouchers', 'parcels', 'suppliers', 'stocks'];

/** Files of each feature that are built on it. */
export const USERS: readonly string[] = FEATURES.flatMap((name) => [`${name}/place.ts`, `${name}/list.ts`]);

export const OWN = ['kernel/base-handler.ts', 'kernel/registry.ts', 'kernel/pipeline.ts', 'kernel/retry.ts'];

const BASE = 'export abstract class BaseHandler {\n  run() {}\n}\n';

/** Eight features, each of two classes that inherit from one in a folder that none of them is about. */
export function builtUpon(): Files {
  const own = OWN.map((path): [string, string] => [
    path,
    path.includes('base') ? BASE : `export function ${path.slice('kernel/'.length, -3)}() {}\n`,
  ]);
  const users = USERS.map((path): [string, string] => [path, heir(path)]);
  const others = FEATURES.flatMap((name): [string, string][] => [
    [`${name}/prices.ts`, `export function ${name}Prices() {}\n`],
    [`${name}/${name}.ts`, `export class ${name[0]?.toUpperCase()}${name.slice(1)} {}\n`],
  ]);
  return Object.fromEntries([...own, ...users, ...others]);
}

function heir(path: string): string {
  return `import { BaseHandler } from '../kernel/base-handler';\n\nexport class ${path.slice(0, path.indexOf('/'))}Handler extends BaseHandler {}\n`;
}
