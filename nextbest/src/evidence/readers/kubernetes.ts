import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { deliveredPaths, deliveryFacts } from '../kubernetes/delivery.ts';
import { ingressSettings } from '../kubernetes/ingress.ts';
import { networkPolicyFacts } from '../kubernetes/network-policy.ts';
import { claimSettings, containersOf, podHosts, podOf, podSettings } from '../kubernetes/pod.ts';
import { configuredHosts, givenSecrets, givenSettings, givenVariables, keptSettings } from '../kubernetes/settings.ts';
import { pointedAt, selectedBy } from '../kubernetes/targets.ts';
import { lineAt, lineStarts } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, numberOf, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { withoutTags } from '../yaml/template-tags.ts';

const OBJECT = /^[ \t{,"-]{0,200}apiVersion["']?\s*:/m;
const KIND = /^[ \t{,"-]{0,200}kind["']?\s*:/m;
const TYPE_NAME = /^[a-z0-9.-]{1,200}\/[A-Za-z]\w{0,100}$/;
/** Files with readers of their own. */
const OTHER_FILE = /^(?:kustomization|skaffold[\w.-]{0,80}|chart)\.ya?ml$/i;
/** Manifests that a template engine writes before they are applied. */
const TEMPLATE = /\.ya?ml\.(?:erb|j2|jinja2?|tmpl|gotmpl|tftpl|tpl|template)$/i;
const OTHER_GROUP = /^(?:kustomize\.config\.k8s\.io|skaffold|client\.authentication\.k8s\.io)$/;
/** What Helm writes between its braces; Prometheus, Argo and Grafana use the same braces inside values. */
const HELM =
  /\{\{-|\{\{\s?(?:\.(?:Values|Release|Chart|Files|Capabilities|Template)\b|\/\*|(?:if|range|with|end|else|include|template|define|block|toYaml|tpl|quote|default)\b|\$\.)/;
/** What hands values on to a chart, which may hold what the chart is to fill in: always in quotes, else it would be no YAML. */
const RELEASE = /^kind: (?:HelmRelease|Application|ApplicationSet)\s*$/m;
const QUOTED = /"[^"\n]{0,2000}"|'[^'\n]{0,2000}'/g;
const DEFINITION_LIMIT = 200_000;
const WORKLOADS = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Job', 'CronJob', 'Pod']);
const WORKLOAD_GROUPS = new Set(['core', 'apps', 'batch', 'extensions']);
/** Groups of old versions, under today's names. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['extensions/Deployment', 'apps/Deployment'],
  ['extensions/DaemonSet', 'apps/DaemonSet'],
  ['extensions/ReplicaSet', 'apps/ReplicaSet'],
  ['extensions/Ingress', 'networking.k8s.io/Ingress'],
]);

/** Kubernetes objects, also those of other groups, in any YAML file; a list counts as its items. */
export const kubernetes: Reader = {
  name: 'kubernetes',
  version: 9,
  reads: (path) => (/\.ya?ml$/i.test(path) || TEMPLATE.test(path)) && !OTHER_FILE.test(baseName(path)),
  mayRead: (text) => OBJECT.test(text) && KIND.test(text),
  read: tolerant((written, path, findings) => {
    const text = TEMPLATE.test(path) ? withoutTags(written) : written;
    const helm = withoutValues(text).search(HELM);
    if (helm !== -1) return void findings.unread.push({ line: lineAt(lineStarts(text), helm), why: 'Helm template, not rendered' });
    if (text.length > DEFINITION_LIMIT && text.includes('kind: CustomResourceDefinition')) {
      return void findings.unread.push({ why: 'definitions of custom resources, larger than 200 kB' });
    }
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) gatherDocument(document, findings);
  }),
};

/** The text with spaces for what stands in quotes, where it is about releases. */
function withoutValues(text: string): string {
  return RELEASE.test(text) ? text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length)) : text;
}

function gatherDocument(document: YamlNode, findings: Findings): void {
  const listed = textOf(field(document, 'kind'))?.endsWith('List') ? items(field(document, 'items')) : [];
  for (const object of listed.length > 0 ? listed : [document]) gatherObject(object, findings);
}

function gatherObject(object: YamlNode, findings: Findings): void {
  const type = typeOf(object);
  // A patch that deletes an object says that it is not there.
  if (type === undefined || textOf(field(object, '$patch')) === 'delete') return;
  const label = nameOf(object);
  const place = { in: 'kubernetes' as const, name: type.name, label, line: type.line, endLine: object.endLine };
  // Nothing of a secret but its name is looked at.
  if (type.name === 'core/Secret') return void findings.facts.push(factOf({ ...place, role: 'declares' }));
  const pod = podOf(object, type.kind);
  const runs = isWorkload(type, pod);
  const references = [
    ...(pod === undefined ? [] : [...imagesOf(pod), ...podHosts(pod), ...givenSettings(pod), ...givenSecrets(pod)]),
    ...targetsOf(object, type.name, runs),
    ...deliveredPaths(object, type.name),
  ];
  const attributes = attributesOf(settingsOf(object, type.name, pod));
  findings.facts.push(factOf({ ...place, role: runs ? 'runs' : 'defines', attributes, references }));
  findings.facts.push(...deliveryFacts(object, type.name, label), ...networkPolicyFacts(object, type.name));
  if (type.name === 'core/ConfigMap') findings.facts.push(...keptSettings(field(object, 'data'), label));
  if (!runs || pod === undefined) return;
  gatherImages(pod, label, findings);
  findings.facts.push(...givenVariables(pod, label));
}

/** Its own name without what is only known when it is applied: `web` of `$-web` and of `${STAGE}-web`. */
function nameOf(object: YamlNode): string | undefined {
  const written = textOf(field(object, 'metadata', 'name')) ?? textOf(field(object, 'metadata', 'generateName'));
  return nameText(written?.replace(/\$\{[^{}]{0,100}\}/g, '$').replace(/^(?:\$[-_.]?)+|(?:[-_.]?\$)+$/g, ''));
}

function isWorkload({ name, group, kind }: TypeName, pod: YamlNode | undefined): boolean {
  if (WORKLOADS.has(kind) && WORKLOAD_GROUPS.has(group)) return true;
  return name === 'serving.knative.dev/Service' || containersOf(pod).length > 0;
}

interface TypeName {
  /** `group/Kind`, without the version. */
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly line: number;
}

function typeOf(object: YamlNode): TypeName | undefined {
  const written = entry(object, 'kind');
  const kind = textOf(written?.value) ?? '';
  const version = textOf(field(object, 'apiVersion')) ?? '';
  const group = version.includes('/') ? version.slice(0, version.indexOf('/')) : 'core';
  if (written === undefined || version === '' || !TYPE_NAME.test(`${group}/${kind}`) || OTHER_GROUP.test(group)) return undefined;
  const name = `${group}/${kind}`;
  return { name: MOVED.get(name) ?? name, group, kind, line: written.line };
}

function targetsOf(object: YamlNode, name: string, runs: boolean): readonly Reference[] {
  if (name === 'core/Service') return selectedBy(object);
  if (name === 'core/ConfigMap') return configuredHosts(field(object, 'data'));
  return runs ? [] : pointedAt(field(object, 'spec'));
}

function* settingsOf(object: YamlNode, name: string, pod: YamlNode | undefined): Generator<Setting, void> {
  const spec = field(object, 'spec');
  for (const count of ['replicas', 'minReplicas', 'maxReplicas', 'activeDeadlineSeconds']) {
    const found = entry(spec, count) ?? entry(field(spec, 'jobTemplate', 'spec'), count);
    yield [count, numberOf(found?.value), found?.line];
  }
  for (const word of ['schedule', 'type']) yield [word, textOf(field(spec, word)), entry(spec, word)?.line];
  if (name.endsWith('/Ingress')) yield* ingressSettings(object);
  yield* claimSettings(spec);
  if (pod !== undefined) yield* podSettings(pod);
  else for (const port of items(field(spec, 'ports'))) yield servicePort(port);
}

function servicePort(port: YamlNode): Setting {
  const found = entry(port, 'port');
  const number = numberOf(found?.value);
  return [`port.${number}`, number === undefined ? undefined : true, found?.line];
}

function imagesOf(pod: YamlNode): readonly Reference[] {
  return containersOf(pod).flatMap((container) => {
    const image = entry(container, 'image');
    const name = writtenImage(textOf(image?.value) ?? '')?.name;
    return image === undefined || name === undefined ? [] : [{ to: name, how: 'image' as const, line: image.line }];
  });
}

function gatherImages(pod: YamlNode, label: string | undefined, findings: Findings): void {
  const first = items(field(pod, 'initContainers')).map((container) => ({ container, role: 'uses' as const }));
  for (const { container, role } of [...containersOf(pod).map((each) => ({ container: each, role: 'runs' as const })), ...first]) {
    const image = entry(container, 'image');
    if (image === undefined) continue;
    const named = writtenImage(textOf(image.value) ?? '');
    if (named === undefined) findings.unread.push({ line: image.line, why: 'the image is a variable' });
    else findings.facts.push(factOf({ in: 'image', role, label, line: image.line, ...named }));
  }
}
