import type { Fact } from '#model/fact.ts';
import { registryFact } from '../pipeline/script.ts';
import { resolved, scriptWith, type Values, withEnvironment } from '../pipeline/values.ts';
import { imagesPushedIn } from '../script/pushes.ts';
import { registryHost, registryOfImage } from '../script/registry.ts';
import { entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { taggedBy } from './tags.ts';

const LOGIN = /^docker\/login-action@/;
/** Actions that build an image, or copy one from another registry. */
const BUILDS = /^[\w.-]{1,100}\/(?:[\w./-]{0,100}\/)?(?:build-push-action|docker-build-push)@/;
const COPIES = /^[\w.-]{1,100}\/[\w.-]{0,60}imagetools[\w.-]{0,60}@/;
const SCRIPT_LIMIT = 20_000;

/** A registry that a step pushes to, and the line that says so; absent: the images of the step have no name that tells. */
interface Push {
  readonly host: string | undefined;
  readonly line: number;
}

/**
 * The registries that the steps of a job push images to, by host: those in the names of the images, and where a name does not tell those
 * that the job signs in to.
 */
export function pushedTo(steps: YamlNode | undefined, label: string | undefined, values: Values): readonly Fact[] {
  const known = new Map([...values, ...taggedBy(steps, values)]);
  const pushes = items(steps).flatMap((step) => pushesOf(step, known));
  if (pushes.length === 0) return [];
  const isTold = pushes.every(({ host }) => host !== undefined);
  const hosts = new Map<string, number>();
  for (const { host, line } of [...pushes, ...(isTold ? [] : items(steps).flatMap((step) => signedInTo(step, values)))])
    if (host !== undefined && !hosts.has(host)) hosts.set(host, line);
  return [...hosts].map(([to, line]) => registryFact(to, label, line));
}

/** An action that builds pushes when it is told to; a step pushes when its script does. */
export function isPush(step: YamlNode): boolean {
  return pushesOf(step, new Map()).length > 0;
}

export function isBuild(step: YamlNode): boolean {
  return BUILDS.test(textOf(field(step, 'uses')) ?? '');
}

function pushesOf(step: YamlNode, values: Values): readonly Push[] {
  const uses = textOf(field(step, 'uses')) ?? '';
  const isCopy = COPIES.test(uses);
  const push = textOf(field(step, 'with', 'push'));
  if (isCopy || (BUILDS.test(uses) && push !== undefined && push !== 'false')) return byTags(step, values);
  const run = entry(step, 'run');
  const text = (textOf(run?.value) ?? '').slice(0, SCRIPT_LIMIT);
  if (run === undefined || !/\bpush\b|\bcopy\b|\bimagetools\b/.test(text)) return [];
  const script = scriptWith(text, withEnvironment(step, values));
  const at = run.value.kind === 'scalar' && run.value.literal ? run.line + 1 : run.line;
  return imagesPushedIn(script).map(({ image, line }) => ({
    host: image === undefined ? undefined : registryOfImage(image),
    line: at === run.line ? at : Math.min(at + line, run.endLine),
  }));
}

function byTags(step: YamlNode, values: Values): readonly Push[] {
  const tags = entry(field(step, 'with'), 'tags') ?? entry(field(step, 'with'), 'tag');
  const line = tags?.line ?? entry(step, 'uses')?.line ?? step.line;
  const images = imagesIn(tags, values);
  return images.length === 0 ? [{ host: undefined, line }] : images.map((image) => ({ host: registryOfImage(image), line }));
}

/** The images of a list of tags, with commas or lines between them. */
export function imagesIn(tags: YamlEntry | undefined, values: Values): readonly string[] {
  return resolved(textOf(tags?.value) ?? '', values)
    .split(/[\s,]/)
    .filter((image) => image !== '' && image !== '$');
}

function signedInTo(step: YamlNode, values: Values): readonly Push[] {
  const uses = entry(step, 'uses');
  if (uses === undefined || !LOGIN.test(textOf(uses.value) ?? '')) return [];
  const written = entry(field(step, 'with'), 'registry');
  if (written === undefined) return [{ host: 'docker.io', line: uses.line }];
  return [{ host: registryHost(resolved(textOf(written.value) ?? '', values)), line: written.line }];
}
