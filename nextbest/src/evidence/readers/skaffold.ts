import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { writtenImage } from '../yaml/image.ts';
import { chartName, moduleText, nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** Where Skaffold names manifests, in its versions up to 2 (`deploy`) and since (`manifests`). */
const PATH_LISTS = [
  ['manifests', 'rawYaml'],
  ['manifests', 'kustomize', 'paths'],
  ['deploy', 'kubectl', 'manifests'],
  ['deploy', 'kustomize', 'paths'],
] as const;
const RELEASES = [
  ['manifests', 'helm', 'releases'],
  ['deploy', 'helm', 'releases'],
] as const;

/** Skaffold: which folder each image is built from, and which manifests are deployed. */
export const skaffold: Reader = {
  name: 'skaffold',
  version: 3,
  reads: (path) => /^skaffold[\w.-]{0,80}\.ya?ml$/.test(baseName(path)),
  mayRead: (text) => text.includes('skaffold/'),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) {
      gather(document, undefined, findings);
      for (const profile of items(field(document, 'profiles'))) gather(profile, 'optional', findings);
    }
  }),
};

function gather(part: YamlNode, scope: Fact['scope'], findings: Findings): void {
  const name = entry(part, 'name') ?? entry(field(part, 'metadata'), 'name');
  const label = nameText(textOf(name?.value));
  const references = modulesOf(part);
  if (references.length > 0 || scope === undefined) {
    const line = name?.line ?? part.line;
    findings.facts.push(factOf({ in: 'structure', name: 'skaffold', role: 'declares', label, line, scope, references }));
  }
  for (const artifact of items(field(part, 'build', 'artifacts'))) gatherArtifact(artifact, scope, findings);
  for (const release of releasesOf(part)) gatherRemoteChart(release, scope, findings);
}

/** An artifact's label is its image name, as manifests write it. */
function gatherArtifact(artifact: YamlNode, scope: Fact['scope'], findings: Findings): void {
  const image = entry(artifact, 'image');
  const label = writtenImage(textOf(image?.value) ?? '')?.name;
  if (image === undefined || label === undefined) return;
  const context = entry(artifact, 'context');
  const to = moduleText(textOf(context?.value) ?? '.');
  const references: Reference[] = to === undefined ? [] : [{ to, how: 'build', line: (context ?? image).line }];
  const { endLine } = artifact;
  findings.facts.push(factOf({ in: 'structure', name: 'artifact', role: 'builds', label, line: image.line, endLine, scope, references }));
}

function modulesOf(part: YamlNode): readonly Reference[] {
  const paths = PATH_LISTS.flatMap((path) => items(field(part, ...path)));
  const charts = releasesOf(part).flatMap((release) => field(release, 'chartPath') ?? []);
  const required = items(field(part, 'requires')).flatMap((each) => field(each, 'path') ?? []);
  return [...paths, ...charts, ...required].flatMap((node) => {
    const to = moduleText(textOf(node));
    return to === undefined ? [] : [{ to, how: 'module' as const, line: node.line }];
  });
}

function releasesOf(part: YamlNode): readonly YamlNode[] {
  return RELEASES.flatMap((path) => items(field(part, ...path)));
}

/** `bitnami/redis` is the chart `redis` of a repository that this file does not name. */
function gatherRemoteChart(release: YamlNode, scope: Fact['scope'], findings: Findings): void {
  const remote = entry(release, 'remoteChart');
  const written = textOf(remote?.value)?.replace(/\/+$/, '');
  const name = chartName(written === undefined ? undefined : baseName(written));
  if (remote === undefined || name === undefined) return;
  const label = nameText(textOf(field(release, 'name')));
  const version = versionText(textOf(field(release, 'version')));
  findings.facts.push(factOf({ in: 'chart', name, role: 'defines', label, line: remote.line, scope, version }));
}
