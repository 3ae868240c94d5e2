import type { Fact } from '#model/fact.ts';
import { mask } from '../construct/mask.ts';
import { partsOf } from '../construct/span.ts';
import type { Call } from '../dotnet/chains.ts';
import { type Known, referencesOf, sourceOf } from '../dotnet/references.ts';
import { appHostIn, type Resource, textIn } from '../dotnet/resources.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';

const PUBLISHED = /^(PublishAs|As)(?=Azure)(?!Azure(?:ContainerApp|AppService))/;
const PLACED = /^PublishAs(?:AzureContainerApp|AzureAppService|DockerCompose|Kubernetes)/;
const LOCAL = /^(?:PublishAsConnectionString|ExcludeFromManifest)$/;

/**
 * App hosts of .NET Aspire, one program that runs a product on a developer's machine and publishes it: what it adds by name, what that is
 * published as, and what refers to what. Extension methods of other files are not followed.
 */
export const aspire: Reader = {
  name: 'aspire',
  version: 1,
  reads: (path) => path.endsWith('.cs'),
  mayRead: (text) => text.includes('DistributedApplication.CreateBuilder'),
  read: tolerant((text, _path, findings) => {
    const host = appHostIn(mask(text, 'csharp'));
    const starts = lineStarts(text);
    const environments = host.resources.filter(isEnvironment);
    const known: Known = { host, starts, namesOf: (resource) => namesOf(resource).map((name) => `${name}.${resource.label}`) };
    for (const one of host.resources) findings.facts.push(...factsOf(one, { ...known, environment: only(environments) }));
  }),
};

type Context = Known & { readonly environment: Resource | undefined };

function isEnvironment({ added, parent }: Resource): boolean {
  return parent === undefined && added.name.endsWith('Environment');
}

/** With one environment to publish to, everything goes there. */
function only<Thing>(all: readonly Thing[]): Thing | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** The names that the facts of a resource have. */
function namesOf({ added, calls }: Resource): readonly string[] {
  const published = calls.find(({ name }) => PUBLISHED.test(name));
  const runs = calls.some(({ name }) => isRunAsContainer(name)) ? [`aspire/${added.name}.RunAsContainer`] : [];
  if (published === undefined) return [`aspire/${added.name}`, ...runs];
  const other = `aspire/${published.name.replace(PUBLISHED, 'Add')}`;
  return published.name.startsWith('As') ? [other] : [`aspire/${added.name}`, other];
}

function isRunAsContainer(name: string): boolean {
  return /^RunAs(?:Local)?Container$/.test(name);
}

function factsOf(resource: Resource, context: Context): readonly Fact[] {
  const { added, label, calls, scope } = resource;
  const references = [...sourceOf(resource, context), ...referencesOf(resource, context)];
  const lineOf = (call: Call | undefined): number => lineAt(context.starts, (call ?? added).start);
  const published = calls.find(({ name }) => PUBLISHED.test(name));
  const own = published !== undefined || calls.some(({ name }) => LOCAL.test(name)) ? 'development' : scope;
  const facts = namesOf(resource).map((name): Fact => {
    if (name === `aspire/${added.name}`) {
      const attributes = attributesOf(settingsOf(resource, context));
      const line = lineOf(undefined);
      return factOf({ in: 'platform', name, role: roleOf(resource), label, line, scope: own, attributes, references });
    }
    const run = name.endsWith('.RunAsContainer');
    const line = lineOf(run ? calls.find((call) => isRunAsContainer(call.name)) : published);
    return factOf({ in: 'platform', name, role: run ? 'runs' : 'defines', label, line, scope: run ? 'development' : scope, references });
  });
  return [...facts, ...imagesOf(resource, own, context)];
}

/** What a cloud runs for the product is there because of this file; everything else is started. */
function roleOf({ added, parent }: Resource): Fact['role'] {
  if (/^AddAzure(?!FunctionsProject)|Environment$/.test(added.name)) return 'defines';
  if (parent === undefined) return 'runs';
  return roleOf(parent) === 'defines' ? 'defines' : 'declares';
}

function* settingsOf(resource: Resource, context: Context): Generator<Setting, void> {
  const { host, starts } = context;
  const place = roleOf(resource) === 'runs' ? placeOf(resource, context) : undefined;
  if (place !== undefined) yield ['platform', place.name, lineAt(starts, place.start)];
  const replicas = resource.calls.find(({ name }) => name === 'WithReplicas');
  const count = replicas === undefined ? undefined : partsOf(host.masked, replicas.open)[0];
  const written = count === undefined ? '' : host.masked.code.slice(count.start, count.end);
  if (count !== undefined && /^\d{1,6}$/.test(written)) yield ['replicas', Number(written), lineAt(starts, count.start)];
}

/** The call that says where a resource is published to: its own, that of the environment it names, or that of the only one. */
function placeOf({ calls }: Resource, { host, environment }: Context): Call | undefined {
  const placed = calls.find(({ name }) => PLACED.test(name));
  const chosen = calls.find(({ name }) => name === 'WithComputeEnvironment');
  if (placed !== undefined || chosen === undefined) return placed ?? environment?.added;
  return host.held.get(host.masked.code.slice(chosen.open + 1, chosen.end - 1).trim())?.[0]?.added;
}

/** A container of its own names the image that it runs. */
function imagesOf({ added, label, calls }: Resource, scope: Fact['scope'], { host, starts }: Context): readonly Fact[] {
  if (added.name !== 'AddContainer') return [];
  const changed = calls.find(({ name }) => name === 'WithImage');
  const written = changed === undefined ? partsOf(host.masked, added.open)[1] : partsOf(host.masked, changed.open)[0];
  const image = writtenImage((written === undefined ? undefined : textIn(host, written)) ?? '');
  if (image === undefined) return [];
  const tag = changed === undefined ? partsOf(host.masked, added.open)[2] : undefined;
  const version = (tag === undefined ? undefined : writtenImage(`${image.name}:${textIn(host, tag) ?? ''}`)?.version) ?? image.version;
  return [factOf({ in: 'image', name: image.name, role: 'runs', label, line: lineAt(starts, added.start), version, scope })];
}
