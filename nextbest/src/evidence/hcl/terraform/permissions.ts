import type { Reference } from '#model/fact.ts';
import { permissionFor } from '../../permission.ts';
import type { Body } from '../syntax.ts';
import { literalsIn } from './containers.ts';

/** Policies, roles and their bindings. */
const GRANTING = /(?:^|_)iam(?:_|$)/;

/** The services that a policy, a role or a binding permits to use, once each, as `permission:dynamodb`. */
export function permissionsIn(type: string, body: Body): Reference[] {
  if (!GRANTING.test(type)) return [];
  const found = new Map<string, Reference>();
  for (const { text, line } of literalsIn(body, { inside: true, enters: () => true, keeps: () => true })) {
    const service = permissionFor(text);
    if (service !== undefined && !found.has(service)) found.set(service, { to: `permission:${service}`, how: 'permission', line });
  }
  return [...found.values()];
}
