import type { Fact, Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { readHcl } from '../hcl/body.ts';
import { attributeOf, type Block, type Body, contentOf, textOf, type Value } from '../hcl/syntax.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { total } from '../yaml/quantity.ts';

const CONTAINER_DRIVERS = new Set(['docker', 'podman', 'containerd-driver']);
const TYPES = new Set(['service', 'batch', 'system', 'sysbatch']);

/** Nomad jobs: each group of tasks with its images, sizes and count, the hosts that it is given and the services that it connects to. */
export const nomad: Reader = {
  name: 'nomad',
  version: 1,
  reads: (path) => /\.nomad(?:\.hcl)?$/.test(baseName(path)),
  mayRead: (text) => /^[ \t]{0,100}job[ \t]{1,100}"/m.test(text),
  read: tolerant((text, _path, findings) => {
    const { blocks, unread } = readHcl(text);
    findings.unread.push(...unread);
    for (const job of blocks) if (job.type === 'job') gatherJob(job, findings);
  }),
};

function gatherJob(job: Block, findings: Findings): void {
  const written = textOf(job, 'type') ?? 'service';
  const type = nested(job, 'periodic').length > 0 ? 'periodic' : TYPES.has(written) ? written : 'service';
  const groups = nested(job, 'group');
  const schedule = scheduleOf(job);
  for (const group of groups) {
    const own = group.block.labels[0];
    const label = nameText(groups.length === 1 ? job.labels[0] : own);
    gatherGroup(group, { name: `nomad/${type}`, label, schedule }, findings);
  }
}

interface Nested {
  readonly block: Block;
  readonly body: Body;
}

/** Blocks of a type, also those that a loop writes. */
function nested(body: Body, type: string): readonly Nested[] {
  return body.blocks.flatMap((block) => {
    const content = contentOf(block);
    return content.name === type ? [{ block, body: content.body }] : [];
  });
}

interface Named {
  readonly name: string;
  readonly label: string | undefined;
  /** That of the whole job. */
  readonly schedule: Setting;
}

function gatherGroup({ block, body }: Nested, { name, label, schedule }: Named, findings: Findings): void {
  const tasks = nested(body, 'task').map((task) => task.body);
  const images = tasks.flatMap((task) => imageOf(task, label));
  const pictures: readonly Reference[] = images.map((image) => ({ to: image.name, how: 'image', line: image.line }));
  const references = [...pictures, ...tasks.flatMap(environmentHosts), ...connectedTo(body)];
  const attributes = attributesOf([...settingsOf(body, tasks), schedule]);
  const { line, endLine } = block;
  findings.facts.push(factOf({ in: 'platform', name, role: 'runs', label, line, endLine, attributes, references }), ...images);
}

function imageOf(task: Body, label: string | undefined): readonly Fact[] {
  return nested(task, 'config').flatMap(({ body }) => {
    const named = writtenImage(textOf(body, 'image') ?? '');
    const line = attributeOf(body, 'image')?.line;
    return named === undefined || line === undefined ? [] : [factOf({ in: 'image', role: 'runs', label, line, ...named })];
  });
}

function environmentHosts(task: Body): readonly Reference[] {
  const variables = nested(task, 'env').flatMap(({ body }) => body.attributes);
  return variables.flatMap(({ name, value, line }) =>
    value.kind === 'literal' && typeof value.value === 'string' ? hostReferences({ name, value: value.value, line }) : [],
  );
}

/** `upstreams { destination_name = "cart" }` within the proxy beside a service. */
function connectedTo(group: Body): readonly Reference[] {
  const proxies = nested(group, 'service')
    .flatMap(({ body }) => nested(body, 'connect'))
    .flatMap(({ body }) => nested(body, 'sidecar_service'))
    .flatMap(({ body }) => nested(body, 'proxy'));
  return proxies
    .flatMap(({ body }) => nested(body, 'upstreams'))
    .flatMap(({ body }) => {
      const to = nameText(textOf(body, 'destination_name'));
      const line = attributeOf(body, 'destination_name')?.line;
      return to === undefined || line === undefined ? [] : [{ to, how: 'depends-on' as const, line }];
    });
}

function scheduleOf(job: Block): Setting {
  const periodic = nested(job, 'periodic')[0];
  const cron = periodic === undefined ? undefined : (attributeOf(periodic.body, 'cron') ?? attributeOf(periodic.body, 'crons'));
  return ['schedule', cron?.value.kind === 'literal' ? cron.value.value : undefined, cron?.line];
}

function* settingsOf(group: Body, tasks: readonly Body[]): Generator<Setting, void> {
  const count = attributeOf(group, 'count');
  yield ['replicas', numberOf(count?.value), count?.line];
  const resources = tasks.flatMap((task) => nested(task, 'resources')).map(({ body }) => body);
  for (const [path, key] of [
    ['memoryMB', 'memory'],
    ['vcpu', 'cores'],
  ] as const) {
    const found = resources.flatMap((body) => attributeOf(body, key) ?? []);
    yield [path, total(found.map(({ value }) => numberOf(value))), found[0]?.line];
  }
  const drivers = tasks.flatMap((task) => attributeOf(task, 'driver') ?? []);
  yield [
    'container',
    drivers.every(({ value }) => value.kind === 'literal' && CONTAINER_DRIVERS.has(String(value.value))),
    drivers[0]?.line,
  ];
  const volume = nested(group, 'volume')[0];
  yield ['volumeClaim', true, volume?.block.line];
}

function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'literal' && typeof value.value === 'number' ? value.value : undefined;
}
