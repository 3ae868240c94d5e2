import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** Labels by which a service finds its pods, the most telling first. */
const SELECTED = ['app', 'app.kubernetes.io/name', 'name', 'k8s-app', 'app.kubernetes.io/component', 'component'];

/** The workload whose pods a service sends to: the value of its `app` selector or of a like label. */
export function selectedBy(service: YamlNode): readonly Reference[] {
  const selector = field(service, 'spec', 'selector');
  const found = SELECTED.map((label) => entry(selector, label)).find((label) => textOf(label?.value) !== undefined);
  return [...reference(found, 'resource'), ...externalName(service)];
}

/** The workload whose pods a selector of a policy picks by one label alone; undefined where it picks by more, or all of them. */
export function selectedPods(selector: YamlNode | undefined): Reference | undefined {
  const labels = field(selector, 'matchLabels');
  if (entries(labels).length !== 1) return undefined;
  const found = SELECTED.map((label) => entry(labels, label)).find((label) => textOf(label?.value) !== undefined);
  return reference(found, 'depends-on')[0];
}

/** Services and workloads that other kinds point at: behind an ingress, a route, an autoscaler. */
export function pointedAt(spec: YamlNode | undefined): readonly Reference[] {
  return entries(spec).flatMap(({ key, value }) => {
    if (key === 'scaleTargetRef' || key === 'service') return reference(entry(value, 'name'), 'resource');
    if (key === 'destination' && entry(value, 'host') !== undefined) return reference(entry(value, 'host'), 'resource');
    if (key === 'serviceName') return reference(entry(spec, key), 'resource');
    if (key === 'backendRefs') return items(value).flatMap((each) => reference(entry(each, 'name'), 'resource'));
    return value.kind === 'list' ? value.items.flatMap(pointedAt) : pointedAt(value);
  });
}

function externalName(service: YamlNode): readonly Reference[] {
  const external = entry(field(service, 'spec'), 'externalName');
  return external === undefined ? [] : hostReferences({ name: 'host', value: textOf(external.value) ?? '', line: external.line });
}

function reference(found: YamlEntry | undefined, how: Reference['how']): readonly Reference[] {
  const to = nameText(textOf(found?.value));
  return found === undefined || to === undefined ? [] : [{ to, how, line: found.line }];
}
