import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { generatedSettings } from '../kubernetes/settings.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { attributesOf, settingOf } from '../yaml/attributes.ts';
import { writtenImage } from '../yaml/image.ts';
import { chartName, moduleText, nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

const PATCHES = ['patches', 'patchesJson6902'];
const LISTS = ['resources', 'bases', 'components'];
/** Characters. People write these lists by hand; a longer one is generated or made to be slow. */
const LONGEST = 256 * 1024;

/** kustomization.yaml: which folders and files are put together, what is patched, which images are replaced, which charts are rendered. */
export const kustomization: Reader = {
  name: 'kustomization',
  version: 6,
  reads: (path) => /^(?:kustomization\.ya?ml|Kustomization)$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    if (text.length > LONGEST) return void findings.unread.push({ why: `longer than ${LONGEST / 1024} KiB` });
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) if (document.kind === 'map') gather(document, findings);
  }),
};

function gather(document: YamlNode, findings: Findings): void {
  const kind = entry(document, 'kind');
  const label = nameText(textOf(kind?.value)) ?? 'Kustomization';
  const { line, endLine } = document;
  const references = LISTS.flatMap((list) => items(field(document, list)).flatMap(moduleReference));
  findings.facts.push(
    factOf({ in: 'structure', name: 'kustomization', role: 'declares', label, line: kind?.line ?? line, endLine, references }),
  );
  for (const list of PATCHES) for (const patch of items(field(document, list))) gatherPatch(patch, findings);
  for (const image of items(field(document, 'images'))) gatherImage(image, findings);
  for (const generator of items(field(document, 'configMapGenerator'))) findings.facts.push(...generatedSettings(generator));
  for (const chart of items(field(document, 'helmCharts'))) gatherChart(chart, findings);
}

/** A file of changes, and the kind and name of what it changes. */
function gatherPatch(patch: YamlNode, findings: Findings): void {
  const to = moduleText(textOf(field(patch, 'path')));
  if (to === undefined) return;
  const target = field(patch, 'target');
  const attributes = attributesOf([settingOf('kind', entry(target, 'kind'), textOf)]);
  const label = nameText(textOf(field(target, 'name')));
  const references: Reference[] = [{ to, how: 'file', line: patch.line }];
  findings.facts.push(
    factOf({ in: 'structure', name: 'kustomize-patch', role: 'declares', label, line: patch.line, attributes, references }),
  );
}

function moduleReference(item: YamlNode): Reference[] {
  const to = moduleText(textOf(item));
  return to === undefined ? [] : [{ to, how: 'module', line: item.line }];
}

/** A replaced image: its new name and tag; the label is the name that manifests use. */
function gatherImage(image: YamlNode, findings: Findings): void {
  const label = nameText(textOf(field(image, 'name')));
  const named = writtenImage(textOf(field(image, 'newName')) ?? label ?? '');
  if (label === undefined || named === undefined) return;
  const version = versionText(textOf(field(image, 'newTag'))) ?? named.version;
  findings.facts.push(
    factOf({ in: 'image', name: named.name, role: 'declares', label, line: image.line, endLine: image.endLine, version }),
  );
}

function gatherChart(chart: YamlNode, findings: Findings): void {
  const name = chartName(textOf(field(chart, 'name')));
  if (name === undefined) return;
  const label = nameText(textOf(field(chart, 'releaseName')));
  const version = versionText(textOf(field(chart, 'version')));
  findings.facts.push(factOf({ in: 'chart', name, role: 'defines', label, line: chart.line, endLine: chart.endLine, version }));
}
