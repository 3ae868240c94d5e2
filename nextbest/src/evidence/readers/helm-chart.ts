import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';
import { chartName, moduleText, nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';

/** Chart.yaml: the chart itself and the charts it brings along. Values and templates are not rendered. */
export const helmChart: Reader = {
  name: 'helm-chart',
  version: 3,
  reads: (path) => /^Chart\.ya?ml$/.test(baseName(path)),
  read: tolerant((text, _path, findings) => {
    const { documents, unread } = parseYaml(text);
    findings.unread.push(...unread);
    for (const document of documents) gather(document, findings);
  }),
};

function gather(document: YamlNode, findings: Findings): void {
  const name = entry(document, 'name');
  const label = nameText(textOf(name?.value));
  const dependencies = items(field(document, 'dependencies'));
  if (name !== undefined && label !== undefined) {
    const version = versionText(textOf(field(document, 'version')));
    const references = dependencies.flatMap(localChart);
    findings.facts.push(
      factOf({ in: 'structure', name: 'chart', role: 'declares', label, line: name.line, endLine: document.endLine, version, references }),
    );
  }
  for (const dependency of dependencies) gatherDependency(dependency, findings);
}

function gatherDependency(dependency: YamlNode, findings: Findings): void {
  const written = entry(dependency, 'name');
  const name = chartName(textOf(written?.value));
  if (written === undefined || name === undefined) return;
  const label = nameText(textOf(field(dependency, 'alias'))) ?? name;
  const version = versionText(textOf(field(dependency, 'version')));
  findings.facts.push(factOf({ in: 'chart', name, role: 'uses', label, line: written.line, version }));
}

/** `file://../common` is a folder of this repository. */
function localChart(dependency: YamlNode): Reference[] {
  const repository = entry(dependency, 'repository');
  const written = textOf(repository?.value) ?? '';
  const to = written.startsWith('file://') ? moduleText(written.slice('file://'.length)) : undefined;
  return repository === undefined || to === undefined ? [] : [{ to, how: 'module', line: repository.line }];
}
