import { holdsToken } from '#model/secret.ts';

const SEGMENT = /^[A-Za-z0-9._~-]+$/;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/;

/**
 * `https://host/owner/name` of a remote written as https, ssh, git or `user@host:path`; credentials, the port of ssh and
 * `.git` are dropped. Undefined when the remote is no such address: a folder, a host without a dot, an odd character.
 */
export function webAddress(remote: string | undefined): string | undefined {
  if (remote === undefined) return undefined;
  const parts = splitUrl(remote) ?? splitShort(remote);
  if (parts === undefined) return undefined;
  const host = parts.host.toLowerCase();
  const segments = parts.path
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  const sound = segments.length >= 2 && segments.every(isSound);
  return sound && HOST.test(host) ? `https://${host}/${segments.join('/')}` : undefined;
}

/** An `@` behind the path's first slash: what stands in front of it may be a password. */
function hidesUser(remote: string): boolean {
  const start = remote.indexOf('://');
  const path = start === -1 ? -1 : remote.indexOf('/', start + 3);
  return path !== -1 && remote.includes('@', path);
}

/** The last part of the remote's address, without `.git`. */
export function remoteName(remote: string | undefined): string | undefined {
  const last = remote
    ?.replace(/^[a-z][a-z0-9+.:-]{0,40}:\/\/[^/]*/i, '')
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .split(/[/:\\]/)
    .at(-1);
  return last !== undefined && !hidesUser(remote ?? '') && isSound(last) ? last : undefined;
}

function isSound(segment: string): boolean {
  return SEGMENT.test(segment) && !segment.startsWith('..') && !holdsToken(segment);
}

interface RemoteParts {
  readonly host: string;
  readonly path: string;
}

function splitUrl(remote: string): RemoteParts | undefined {
  const scheme = ['https://', 'http://', 'ssh://', 'git://'].find((start) => remote.startsWith(start));
  if (scheme === undefined) return undefined;
  const rest = remote.slice(scheme.length);
  const slash = rest.indexOf('/');
  if (slash < 0) return undefined;
  const host = rest.slice(0, slash).split('@').at(-1) ?? '';
  return { host: scheme === 'https://' ? host : (host.split(':')[0] ?? ''), path: rest.slice(slash + 1) };
}

/** `user@host:owner/name`, the short form of ssh. */
function splitShort(remote: string): RemoteParts | undefined {
  const colon = remote.indexOf(':');
  if (colon <= 0 || remote.startsWith('://', colon) || remote.slice(0, colon).includes('/')) return undefined;
  return { host: remote.slice(0, colon).split('@').at(-1) ?? '', path: remote.slice(colon + 1) };
}
