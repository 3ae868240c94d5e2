import { looksSecret } from '#model/secret.ts';
import { UNKNOWN_VALUE } from './variables.ts';

const DOCKER_HUB = /^(?:docker\.io|index\.docker\.io|registry-1\.docker\.io|registry\.hub\.docker\.com)\//;
/** A colon stands before the port of the registry and nowhere else. */
const NAME = /^(?:[a-z0-9][a-z0-9.-]{0,250}:\d{1,5}\/)?[a-z0-9](?:[a-z0-9._/-]{0,250}[a-z0-9])?$/;
/** Ids of commits are long and mixed, and no secret. */
const COMMIT = /^(?:[a-z]{1,10}-)?[0-9a-f]{7,40}$/;
const TAG = /^\w[\w.-]{0,127}$/;

export interface ImageName {
  /** Without tag and digest; without the registry when it is Docker Hub, and without its `library/`. */
  readonly name: string;
  /** The tag. */
  readonly version?: string;
}

/** The parts of an image reference; undefined when its name is not written out. `$` in the tag leaves the version unknown. */
export function imageName(written: string): ImageName | undefined {
  if (written.length > 500) return undefined;
  const digest = written.search(/@sha\d{3}:/);
  const whole = digest === -1 ? written : written.slice(0, digest);
  const colon = whole.indexOf(':', whole.lastIndexOf('/') + 1);
  const named = colon === -1 ? whole : whole.slice(0, colon);
  const full = named.toLowerCase();
  if (!NAME.test(full) || full.includes('//') || full.includes(UNKNOWN_VALUE) || looksSecret(full) || looksSecret(named)) return undefined;
  const name = full.replace(DOCKER_HUB, '').replace(/^library\//, '');
  const tag = colon === -1 ? '' : whole.slice(colon + 1);
  return TAG.test(tag) && (!looksSecret(tag) || COMMIT.test(tag)) ? { name, version: tag } : { name };
}
