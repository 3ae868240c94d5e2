import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { valuesWorkloads } from '../kubernetes/values-workloads.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { chartName, nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { withoutTags } from '../yaml/template-tags.ts';

const FILE = /(?:^|\/)(?:helmfile[\w.-]{0,60}|helmfile(?:\.d)?\/(?:[\w.-]{1,60}\/){0,4}[\w.-]{1,100})\.ya?ml(?:\.gotmpl)?$/;
const LIMIT = 1_000;

/** Helmfile: the charts that are released to a cluster, by the names of their releases, and the workloads in their values. */
export const helmfile: Reader = {
  name: 'helmfile',
  version: 1,
  reads: (path) => FILE.test(path),
  mayRead: (text) => /^releases:/m.test(text),
  read: tolerant((written, _path, findings) => {
    const { documents, unread } = parseYaml(written.includes('{{') ? withoutTags(written) : written);
    findings.unread.push(...unread);
    const releases = documents.flatMap((document) => items(field(document, 'releases'))).slice(0, LIMIT);
    for (const release of releases) findings.facts.push(...releaseFacts(release));
  }),
};

/** `installed: false` takes a release away. */
function releaseFacts(release: YamlNode): readonly Fact[] {
  const chart = entry(release, 'chart');
  if (chart === undefined || textOf(field(release, 'installed')) === 'false') return [];
  const label = nameText(textOf(field(release, 'name')));
  const values = items(field(release, 'values')).flatMap((one) => valuesWorkloads(one, label));
  return [...remote(chart, release, label), ...values];
}

/** A chart by the name that its repository knows, the last part of `stable/web` and of `oci://host/charts/web`; charts in folders are read where they lie. */
function remote({ value, line }: YamlEntry, release: YamlNode, label: string | undefined): readonly Fact[] {
  const written = textOf(value) ?? '';
  const name = /^[./]|\$/.test(written) ? undefined : chartName(baseName(written));
  if (name === undefined) return [];
  return [factOf({ in: 'chart', name, role: 'defines', label, line, version: versionText(textOf(field(release, 'version'))) })];
}
