import type { Reference } from '#model/fact.ts';
import { isScrambled, isSecretName, looksSecret, wordsOfName } from '#model/secret.ts';
import { substitute } from './variables.ts';

/** Last words of names of variables that hold an address, even one that is a single word (`REDIS_HOST=redis`). */
const ADDRESSES = new Set(
  'addr addrs address addresses broker brokers domain dsn endpoint endpoints host hosts hostname hostnames server servers service uri uris url urls'.split(
    ' ',
  ),
);
/** Last words of names that hold an address when it has a port or a dot: of places in a network, and of what is commonly there. */
const PLACES = new Set(
  (
    'amqp api backend bootstrap bus cache collector connect database db elasticsearch gateway kafka mariadb memcached mongo mongodb mqtt ' +
    'mysql nats nodes opensearch origin peers postgres postgresql proxy queue rabbitmq redis registry search seeds sentinels smtp store ' +
    'target upstream zookeeper'
  ).split(' '),
);
/** The same without separators: `PGHOST`, `DBURL`. */
const GLUED = /(?:addr|address|host|hostname|url|uri|endpoint)$/;
const TWO_WORDS = /(?:^| )(?:host name|connection string)$/;

const LABEL = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?';
const HOST = new RegExp(`^(${LABEL}(?:\\.${LABEL}){0,10})\\.?(?::(\\d{1,5}))?$`, 'i');
const THIS_MACHINE = new Set('localhost 127.0.0.1 0.0.0.0 host.docker.internal true false yes no on off none null'.split(' '));
const NAME = /^[A-Za-z_]\w{0,100}$/;
const MOST_HOSTS = 8;
const LONGEST = 500;
const NOTHING: ReadonlyMap<string, string> = new Map();

interface Setting {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

interface Host {
  readonly name: string;
  readonly scheme: boolean;
  readonly port: boolean;
}

/**
 * The hosts that an environment variable or a setting names, one or several with commas between them: never user, password, path or
 * query. `${NAME:-default}` counts as its default; this machine itself is no host.
 */
export function hostReferences({ name, value, line }: Setting): readonly Reference[] {
  const hosts = hostsIn(substitute(value.trim(), NOTHING));
  // One part that is no host, or that may be a secret, makes the whole no list of hosts.
  if (!hosts.every((host) => mayBeKept(name, host))) return [];
  const names = [...new Set(hosts.map((host) => host.name.toLowerCase()))];
  return names.filter((host) => !THIS_MACHINE.has(host)).map((to) => ({ to, how: 'environment', line }));
}

/** True for names of variables that may hold an address. */
export function mayHoldAddress(name: string): boolean {
  const words = wordsOfName(name);
  return NAME.test(name) && !isSecretName(name) && (isAddressName(words) || PLACES.has(words.at(-1) ?? ''));
}

/** What follows the user and password of an address; undefined when it is not certain where they end. */
export function withoutUser(address: string): string | undefined {
  const [scheme = ''] = /^(?:[a-z0-9]{1,20}::)?(?:[a-z][a-z0-9+.-]{0,30}:\/\/)?/i.exec(address) ?? [];
  const rest = address.slice(scheme.length);
  const at = rest.indexOf('@');
  if (at === -1) return address;
  const user = rest.slice(0, at);
  if (rest.includes('@', at + 1) || /[/?#;\\]/.test(user)) return undefined;
  if (scheme.includes('://')) return scheme + rest.slice(at + 1);
  return user === 'git' ? address : undefined;
}

function hostsIn(value: string): readonly Host[] {
  const address = value.length > LONGEST || /\s/.test(value) ? undefined : withoutUser(value.replace(/^jdbc:/i, ''));
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]{0,30}:\/\/)?(.*)$/i.exec(address ?? '') ?? [];
  const authority = rest.split(/[/?#;]/, 1)[0] ?? '';
  if (rest.includes('@') || authority === '') return [];
  const found = authority
    .split(',')
    .slice(0, MOST_HOSTS)
    .map((part) => HOST.exec(part));
  return found.every((each) => each !== null)
    ? found.map((each) => ({ name: each[1] ?? '', scheme: scheme !== '', port: each[2] !== undefined }))
    : [];
}

/** Only under a name that is an address's; under a secret's, only what the name says itself or what is evidently on the network. */
function mayBeKept(variable: string, { name, scheme, port }: Host): boolean {
  if (!hasShapeOfHost(name)) return false;
  const words = wordsOfName(variable);
  const network = port || name.includes('.');
  const said = words.join('').includes(name.toLowerCase().replace(/[^a-z0-9]/g, ''));
  if (isSecretName(variable)) return isAddressName(words) && (said || (scheme && network));
  return scheme || isAddressName(words) || (network && PLACES.has(words.at(-1) ?? '')) || (port && said);
}

function isAddressName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return ADDRESSES.has(last) || GLUED.test(last) || TWO_WORDS.test(words.join(' '));
}

/** What people call hosts: no number, no mixed case, nothing random. Labels that a provider makes up stand before its domain. */
function hasShapeOfHost(host: string): boolean {
  const labels = host.split('.');
  if (/^\d+$/.test(host) || (labels.length > 1 && !/^(?:[a-z][a-z0-9-]*|\d{1,3})$/i.test(labels.at(-1) ?? ''))) return false;
  if (labels.length === 1 && isScrambled(host)) return false;
  return labels.every((label) => isOneCase(label) && !looksSecret(label));
}

function isOneCase(label: string): boolean {
  return label === label.toLowerCase() || label === label.toUpperCase();
}
