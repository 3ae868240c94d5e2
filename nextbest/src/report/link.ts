import type { Decision } from '#model/action.ts';
import type { Place } from '#model/place.ts';

type Repositories = Decision['repositories'];

/** What stands between a repository's address and a kind of page, and what stands before the last line of a span. */
const HOSTS = [
  { name: 'github', folder: '/', endMark: 'L' },
  { name: 'gitlab', folder: '/-/', endMark: '' },
] as const;

/** The address of a place on the repository's web host, when that is a host whose addresses are known; else undefined. */
export function placeLink(place: Place, repositories: Repositories): string | undefined {
  const repository = repositoryOf(place, repositories);
  const commit = fullCommit(place.commit) ?? fullCommit(repository?.commit);
  const address = /^https:\/\/([a-z0-9.-]+)\/[\w./~-]+$/i.exec(repository?.webAddress ?? '');
  const labels = address?.[1]?.toLowerCase().split('.') ?? [];
  const host = HOSTS.find(({ name }) => labels.includes(name));
  if (address === null || host === undefined || commit === undefined || place.path === '') return undefined;
  const base = `${address[0].replace(/\/$/, '')}${host.folder}`;
  if (place.path === '.') return `${base}commit/${commit}`;
  const path = place.path.split('/').map(encoded).join('/');
  return `${base}blob/${commit}/${path}${lines(place, host.endMark)}`;
}

function repositoryOf(place: Place, repositories: Repositories): Repositories[number] | undefined {
  return repositories.find(({ name }) => name === place.repository) ?? (repositories.length === 1 ? repositories[0] : undefined);
}

/** The address of a public source, when it is one that a browser opens safely. */
export function sourceLink(source: string | undefined): string | undefined {
  return source !== undefined && /^https:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(source) ? source : undefined;
}

function lines({ line, endLine }: Place, mark: string): string {
  if (line === undefined) return '';
  return endLine === undefined || endLine <= line ? `#L${line}` : `#L${line}-${mark}${endLine}`;
}

function fullCommit(commit: string | undefined): string | undefined {
  return commit !== undefined && /^[0-9a-f]{7,64}$/.test(commit) ? commit : undefined;
}

/** A lone surrogate has no address: it is replaced as browsers do. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
