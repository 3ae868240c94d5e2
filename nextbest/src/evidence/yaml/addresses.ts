import type { Reference } from '#model/fact.ts';
import { hostOf } from '../safe.ts';
import { substitute } from '../variables.ts';

const LIMIT = 8;
const NOTHING: ReadonlyMap<string, string> = new Map();
const NO_HOSTS = new Set('localhost 127.0.0.1 0.0.0.0 host.docker.internal true false yes no on off none null'.split(' '));
/** What a service calls itself in its traces and logs: no address. */
const OWN_NAME = /service[_-]?name$/i;

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/**
 * The hosts that an environment variable or a setting names: one, or several with commas between them. `${NAME:-default}` counts as its
 * default; this machine itself is no host.
 */
export function hostReferences({ name, value, line }: Setting): readonly Reference[] {
  if (value.length > 500 || value.includes('\n') || (OWN_NAME.test(name) && !value.includes('://'))) return [];
  const hosts = addressesIn(substitute(value.trim(), NOTHING)).flatMap((address) => hostOf(name, address) ?? []);
  return [...new Set(hosts)].filter((host) => !NO_HOSTS.has(host)).map((to) => ({ to, how: 'environment', line }));
}

/** Addresses without user and password, each with the scheme; none when it is not certain where the password ends. */
function addressesIn(value: string): readonly string[] {
  const [, scheme = '', rest = ''] = /^(?:jdbc:)?((?:[a-z][a-z0-9+.-]*:\/\/)?)(.*)$/i.exec(value) ?? [];
  const parts = rest.split('@');
  const address = parts.at(-1) ?? '';
  if (parts.length > 2 || (parts.length === 2 && /[/?#]/.test(parts[0] ?? ''))) return [];
  const authority = address.split(/[/?#]/, 1)[0] ?? '';
  return authority.split(',', LIMIT).map((host) => scheme + host);
}
