import type { Reference } from '#model/fact.ts';
import { partsOf, type Span } from '../construct/span.ts';
import { lineAt } from '../lines.ts';
import { pathText } from '../text.ts';
import { type AppHost, type Resource, textIn } from './resources.ts';

export interface Known {
  readonly host: AppHost;
  readonly starts: readonly number[];
  /** How other facts refer to a resource. */
  namesOf(resource: Resource): readonly string[];
}

/** Calls whose arguments a resource does not lean on: how a dashboard groups it, where it goes, what only has to end before it. */
const NO_DEPENDENCY = /Relationship$|^WithComputeEnvironment$|^WaitForCompletion$|^PublishWithContainerFiles$/;
/** Characters of the arguments of one call. */
const SPAN_LIMIT = 5_000;
const PROJECT = /^\s*(?:global::)?Projects\s*\.\s*(\w{1,150})\s*$/;

/** The resources that the calls of a resource are given, each at the first line that names it. */
export function referencesOf(resource: Resource, { host, starts, namesOf }: Known): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const call of resource.calls.filter(({ name }) => !NO_DEPENDENCY.test(name)).slice(0, 100)) {
    for (const { at, other } of mentionsIn({ start: call.open + 1, end: call.end - 1 }, host)) {
      const names = familyOf(other).flatMap(namesOf);
      for (const to of names) found.set(to, found.get(to) ?? { to, how: 'depends-on', line: lineAt(starts, at) });
    }
  }
  for (const own of familyOf(resource).flatMap(namesOf)) found.delete(own);
  return [...found.values()];
}

/** A resource and what it is a part of. */
function familyOf(resource: Resource): readonly Resource[] {
  const family: Resource[] = [];
  for (let one: Resource | undefined = resource; one !== undefined && family.length < 5; one = one.parent) family.push(one);
  return family;
}

function mentionsIn(
  { start, end }: Span,
  { masked, held, resources }: AppHost,
): readonly { readonly at: number; readonly other: Resource }[] {
  const limit = Math.min(end, start + SPAN_LIMIT);
  const named = [...masked.code.slice(start, limit).matchAll(/(?<![\w.])[A-Za-z_]\w{0,100}/g)].flatMap(({ 0: name, index }) =>
    (held.get(name) ?? []).map((other) => ({ at: start + index, other })),
  );
  const nested = resources.filter(({ added }) => start <= added.start && added.end <= limit);
  return [...named, ...nested.map((other) => ({ at: other.added.start, other }))];
}

/** What a resource is built from: a project by the name that the compiler gives it, or a path. */
export function sourceOf({ added }: Resource, { host, starts }: Known): readonly Reference[] {
  const line = lineAt(starts, added.start);
  const [, project] = PROJECT.exec(added.type) ?? [];
  if (project !== undefined) return [{ to: project, how: 'image', line }];
  const [, second] = partsOf(host.masked, added.open);
  const written = (second === undefined ? undefined : textIn(host, second))?.replaceAll('\\', '/');
  if (written === undefined || !/^\.{1,2}\//.test(written) || /\.(?:ya?ml|json|toml|sql|conf|sh)$/i.test(written)) return [];
  const to = pathText(written.replace(/\/[^/]{0,200}\.(?:cs|fs|vb)(?:proj)?$/, '').replace(/\/$/, ''));
  return to === undefined ? [] : [{ to, how: 'build', line }];
}
