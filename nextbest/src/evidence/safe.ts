import type { Attribute } from '#model/fact.ts';

const SECRET_NAME =
  /pass(word|wd|phrase)?|secret|token|credential|private|api[-_]?key|access[-_]?key|auth|cert|salt|signature|dsn|connection[-_]?string/i;

/**
 * Settings whose text value is a name or a size that a rung or a limit is read from. Every other text is dropped: a value that is
 * not kept cannot leak. Last segment of the attribute's path, lower case, without `_` and `-`.
 */
const KEPT_TEXT = new Set([
  'billingmode',
  'capacityproviders',
  'class',
  'computeplatform',
  'dbinstanceclass',
  'edition',
  'engine',
  'enginemode',
  'engineversion',
  'family',
  'instanceclass',
  'instancetype',
  'instancetypes',
  'kind',
  'kubernetesversion',
  'launchtype',
  'machinetype',
  'nodetype',
  'ostype',
  'platform',
  'platformversion',
  'plan',
  'provisionedconcurrency',
  'replicationtype',
  'requirescompatibilities',
  'runtime',
  'runtimeversion',
  'schedule',
  'scheduleexpression',
  'servicename',
  'size',
  'sku',
  'skuname',
  'storagetype',
  'streammode',
  'tier',
  'type',
  'version',
  'vmsize',
  'databaseversion',
  'memory',
  'cpu',
  'memorysize',
  'timeout',
  'storage',
  'cachenodetype',
  'framework',
  'packagetype',
  'handler',
  'capacityprovider',
  'throughputmode',
  'providername',
  'mode',
  'path',
  'strategy',
  'environment',
  'runson',
  'enabled',
  'tracing',
  'replicas',
  'architectures',
  'schemaversion',
  'clusterversion',
  'nodecount',
]);

const SHAPE = /^[\w.:/ ,*?()@+-]{1,120}$/;
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/\s]*@)?([a-z0-9_](?:[a-z0-9_.-]{0,250}[a-z0-9_])?)(?::(\d{1,5}))?(?:[/?#].*)?$/i;
const ADDRESS_NAME =
  /(_|^|-|\.)(addr(ess)?|host(name)?|url|uri|endpoint|server|service|broker|brokers|bootstrap[_-]?servers|domain)(_|$|-)/i;

/** The attribute when it may be kept: numbers and booleans always, text only for settings that rungs and limits are read from. */
export function attribute(path: string, value: unknown, line: number): Attribute | undefined {
  if (typeof value === 'boolean') return { value, line };
  const name = path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf(']')) + 1);
  if (SECRET_NAME.test(name)) return undefined;
  if (typeof value === 'number') return { value, line };
  if (typeof value !== 'string' || !KEPT_TEXT.has(name.toLowerCase().replace(/[-_]/g, ''))) return undefined;
  return SHAPE.test(value) ? { value, line } : undefined;
}

/** True for names of variables and keys whose values must never be looked at. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * The host that an environment variable or setting points at, without user, password, path and query; undefined when the
 * value is not evidently an address (a scheme, a port, or a name such as `CART_SERVICE_ADDR`).
 */
export function hostOf(name: string, value: string): string | undefined {
  if (value.length > 500) return undefined;
  const found = HOST.exec(value.trim());
  const host = found?.[1];
  if (found === null || host === undefined) return undefined;
  const evident = value.includes('://') || (!SECRET_NAME.test(name) && (found[2] !== undefined || ADDRESS_NAME.test(name)));
  return evident && !/^\d+$/.test(host) ? host.toLowerCase() : undefined;
}
