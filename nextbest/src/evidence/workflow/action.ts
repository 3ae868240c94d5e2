import type { Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { inputDefaults } from '../pipeline/values.ts';
import { pathText } from '../text.ts';
import type { Findings } from '../tolerant.ts';
import { nameText } from '../yaml/names.ts';
import { entry, field, items, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';
import { gatherSteps } from './steps.ts';
import { imageFact, localCall } from './uses.ts';

/** An action of the repository itself: its steps, or the image it runs in. */
export function gatherAction(document: YamlNode, findings: Findings): void {
  const name = entry(document, 'name');
  const label = nameText(textOf(name?.value));
  const steps = field(document, 'runs', 'steps');
  const image = entry(field(document, 'runs'), 'image');
  const references = [...items(steps).flatMap(localCall), ...builtFrom(image)];
  const line = name?.line ?? document.line;
  findings.facts.push(factOf({ in: 'structure', name: 'action', role: 'declares', label, line, endLine: document.endLine, references }));
  if (image !== undefined && isPublished(image))
    findings.facts.push(...imageFact(image.value, { label, line: image.line, scope: undefined }));
  gatherSteps(steps, { label, shell: undefined, values: inputDefaults(field(document, 'inputs')) }, findings);
}

/** `Dockerfile`, or another file beside the action. */
function builtFrom(image: YamlEntry | undefined): readonly Reference[] {
  const to = image === undefined || isPublished(image) ? undefined : pathText(textOf(image.value) ?? '');
  return image === undefined || to === undefined ? [] : [{ to, how: 'build', line: image.line }];
}

function isPublished(image: YamlEntry): boolean {
  return textOf(image.value)?.startsWith('docker://') === true;
}
