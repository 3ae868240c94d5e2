import type { Fact, Reference } from '#model/fact.ts';
import { mentionsIn } from '../cloudformation/mentions.ts';
import { runtimeOf } from '../cloudformation/runtime.ts';
import type { Template } from '../cloudformation/template.ts';
import { factOf } from '../fact.ts';
import { builtFrom, environmentHosts } from '../platform/app.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting, settingOf } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** The service that the framework sets up for events of a kind. */
const SET_UP: Readonly<Record<string, string>> = {
  http: 'AWS::ApiGateway::RestApi',
  httpApi: 'AWS::ApiGatewayV2::Api',
  websocket: 'AWS::ApiGatewayV2::Api',
};
const PROVIDER = /^[a-z]{2,20}$/;

/**
 * Serverless Framework: each function with its size, time, runtime and events. On AWS it makes CloudFormation of them, and so they are
 * told as its resources; those under `resources` are read by the reader of CloudFormation.
 */
export const serverless: Reader = {
  name: 'serverless',
  version: 2,
  reads: (path) => /^serverless(?:[.-][\w-]{1,60})?\.(?:ya?ml|json)$/.test(baseName(path)),
  mayRead: (text) => text.includes('provider'),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) gather(document, findings);
  }),
};

interface Service {
  readonly provider: YamlNode | undefined;
  readonly template: Template;
  readonly onAws: boolean;
  readonly name: string;
}

function gather(document: YamlNode, findings: Findings): void {
  const provider = field(document, 'provider');
  const written = textOf(field(provider, 'name')) ?? textOf(provider) ?? '';
  if (!PROVIDER.test(written)) return;
  const onAws = written === 'aws';
  const resources = new Map(entries(field(document, 'resources', 'Resources')).map((resource) => [resource.key, resource]));
  const template: Template = { resources, defaults: new Map(), open: new Set(), conditions: new Map(), globals: undefined };
  const service: Service = { provider, template, onAws, name: onAws ? 'AWS::Lambda::Function' : `serverless/${written}-function` };
  // Functions may be listed in files of their own; what stands here is a map, or a list of maps.
  const listed = field(document, 'functions');
  const functions = [listed, ...items(listed)].flatMap(entries).filter(({ value }) => value.kind === 'map');
  for (const each of functions) findings.facts.push(...functionFacts(each, service));
  if (onAws) findings.facts.push(...gatewayFacts(functions));
}

function functionFacts(found: YamlEntry, { provider, template, onAws, name }: Service): readonly Fact[] {
  const label = nameText(found.key);
  const { line, endLine, value } = found;
  const references = [
    ...builtFrom(undefined, line),
    ...items(field(value, 'events')).flatMap((event) => eventSources(event, template)),
    ...[provider, value].flatMap((part) => environmentHosts(field(part, 'environment'))),
    ...mentionsIn(field(value, 'environment'), { template, how: 'environment' }),
  ];
  const attributes = attributesOf(settingsOf(value, provider));
  const source = onAws ? ('cloudformation' as const) : ('platform' as const);
  const written = entry(value, 'runtime') ?? entry(provider, 'runtime');
  const runtime = runtimeOf(textOf(written?.value) ?? '');
  const language =
    written === undefined || runtime === undefined
      ? []
      : [factOf({ in: 'runtime', name: runtime.name, role: 'uses', label, line: written.line, version: runtime.version })];
  return [factOf({ in: source, name, role: onAws ? 'defines' : 'runs', label, line, endLine, attributes, references }), ...language];
}

/** A function's own settings before those of the provider, under the names that the settings of a function have. */
function* settingsOf(value: YamlNode, provider: YamlNode | undefined): Generator<Setting, void> {
  for (const [path, key] of [
    ['MemorySize', 'memorySize'],
    ['Timeout', 'timeout'],
  ] as const)
    yield settingOf(path, entry(value, key) ?? entry(provider, key), numberOf);
  yield settingOf('Runtime', entry(value, 'runtime') ?? entry(provider, 'runtime'), textOf);
  const schedules = items(field(value, 'events')).flatMap((event) => entry(event, 'schedule') ?? []);
  const rate = schedules.map((schedule) => (schedule.value.kind === 'map' ? field(schedule.value, 'rate') : schedule.value))[0];
  yield ['events.schedule', textOf(rate?.kind === 'list' ? rate.items[0] : rate), rate?.line];
}

/** A resource of the same file that starts the function, else `event:` and the kind of event. */
function eventSources(event: YamlNode, template: Template): readonly Reference[] {
  const found = entries(event)[0];
  const kind = found?.key ?? textOf(event) ?? '';
  const named = mentionsIn(found?.value, { template, how: 'event-source' }).filter(({ how }) => how === 'event-source');
  if (named.length > 0) return named;
  return /^\w{1,40}$/.test(kind) ? [{ to: `event:${kind}`, how: 'event-source', line: found?.line ?? event.line }] : [];
}

/** The gateways that the framework sets up, each kind once, where a function first asks for it. */
function gatewayFacts(functions: readonly YamlEntry[]): readonly Fact[] {
  const found = new Map<string, Fact>();
  for (const event of functions.flatMap(({ value }) => items(field(value, 'events')))) {
    const asked = entries(event)[0];
    const kind = asked?.key ?? textOf(event) ?? '';
    const name = Object.hasOwn(SET_UP, kind) ? SET_UP[kind] : undefined;
    if (name !== undefined && !found.has(name))
      found.set(name, factOf({ in: 'cloudformation', name, role: 'defines', line: asked?.line ?? event.line }));
  }
  return [...found.values()];
}
