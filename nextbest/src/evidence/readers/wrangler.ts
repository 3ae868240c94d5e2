import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { builtFrom, environmentHosts } from '../platform/app.ts';
import { jsonDocument } from '../platform/json.ts';
import { tomlDocument } from '../platform/toml.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';

/** What a worker is bound to: the key of its list, and which setting names the resource. */
const BINDINGS: readonly { readonly path: readonly string[]; readonly named: string; readonly how?: Reference['how'] }[] = [
  { path: ['kv_namespaces'], named: 'binding' },
  { path: ['r2_buckets'], named: 'bucket_name' },
  { path: ['d1_databases'], named: 'database_name' },
  { path: ['durable_objects', 'bindings'], named: 'class_name' },
  { path: ['queues', 'producers'], named: 'queue' },
  { path: ['queues', 'consumers'], named: 'queue', how: 'event-source' },
  { path: ['hyperdrive'], named: 'binding' },
  { path: ['vectorize'], named: 'index_name' },
  { path: ['workflows'], named: 'name' },
  { path: ['analytics_engine_datasets'], named: 'binding' },
];

/** Cloudflare Workers: the worker, what it is bound to, its schedule and the workers that it calls. */
export const wrangler: Reader = {
  name: 'wrangler',
  version: 3,
  reads: (path) => /^wrangler\.(?:toml|jsonc?)$/.test(baseName(path)),
  read: tolerant((text, path, findings) => {
    const document = path.endsWith('.toml') ? tomlDocument(text, findings) : jsonDocument(text, findings);
    if (document !== undefined && isDeployed(document)) gather(document, findings);
  }),
};

/** What has neither a name nor anything to serve cannot be deployed: bindings for tests. */
function isDeployed(document: YamlNode): boolean {
  return ['name', 'main', 'assets', 'site', 'pages_build_output_dir'].some((key) => entry(document, key) !== undefined);
}

/** Settings of the production environment stand beside those of the top. */
function gather(document: YamlNode, findings: Findings): void {
  const parts = [document, ...['production', 'prod'].flatMap((name) => field(document, 'env', name) ?? [])];
  const name = entry(document, 'name');
  const label = nameText(textOf(name?.value));
  const line = name?.line ?? document.line;
  const bound = parts.flatMap(bindingsOf);
  const calls = parts.flatMap((part) => items(field(part, 'services')).flatMap(calledWorker));
  const hosts = parts.flatMap((part) => environmentHosts(field(part, 'vars')));
  const references = [...builtFrom(undefined, line), ...bound.map(({ reference }) => reference), ...calls, ...hosts];
  const cron = parts.flatMap((part) => items(field(part, 'triggers', 'crons')))[0];
  const attributes = attributesOf([['schedule', textOf(cron), cron?.line]]);
  const kind = entry(document, 'pages_build_output_dir') === undefined ? 'worker' : 'pages';
  const role = kind === 'worker' ? 'runs' : 'defines';
  findings.facts.push(factOf({ in: 'platform', name: `wrangler/${kind}`, role, label, line, attributes, references }));
  const facts = new Map([...bound].reverse().map(({ fact }) => [`${fact.name}.${fact.label}`, fact]));
  // Of what is bound twice the first place counts.
  findings.facts.push(...[...facts.values()].reverse());
}

interface Bound {
  readonly fact: Fact;
  readonly reference: Reference;
}

function bindingsOf(part: YamlNode): readonly Bound[] {
  const listed = BINDINGS.flatMap(({ path, named, how = 'resource' }) =>
    items(field(part, ...path)).flatMap((binding) => boundTo(`wrangler/${path[0]}`, entry(binding, named), how)),
  );
  const single = entries(part).flatMap(({ key, value }) =>
    key === 'ai' || key === 'browser' ? boundTo(`wrangler/${key}`, entry(value, 'binding'), 'resource') : [],
  );
  return [...listed, ...single];
}

function boundTo(name: string, named: ReturnType<typeof entry>, how: Reference['how']): readonly Bound[] {
  const label = nameText(textOf(named?.value));
  if (named === undefined || label === undefined) return [];
  const { line } = named;
  return [{ fact: factOf({ in: 'platform', name, role: 'defines', label, line }), reference: { to: `${name}.${label}`, how, line } }];
}

/** Another worker that this one calls by name. */
function calledWorker(binding: YamlNode): readonly Reference[] {
  const service = entry(binding, 'service');
  const to = nameText(textOf(service?.value));
  return service === undefined || to === undefined ? [] : [{ to, how: 'depends-on', line: service.line }];
}
