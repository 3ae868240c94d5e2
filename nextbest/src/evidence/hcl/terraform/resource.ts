import type { Fact } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { baseName, versionText } from '../../text.ts';
import { chartName } from '../../yaml/names.ts';
import { attributeOf, type Block, textOf } from '../syntax.ts';
import { approvalsIn } from './approvals.ts';
import { calledOf, type NameSource } from './called.ts';
import { decodeContainers, environmentHosts, imagesOf } from './containers.ts';
import { isLabel } from './label.ts';
import { offeringOf } from './offering.ts';
import { permissionsIn } from './permissions.ts';
import { referencesOf } from './references.ts';
import { runtimeFact } from './runtime.ts';
import { settingsOf } from './settings.ts';

/** `resource "type" "name"` and `data "type" "name"`: the element itself, and the runtime, images and chart that it brings. */
export function resourceFacts(written: Block, names: NameSource): Fact[] {
  const [name, label] = written.labels;
  if (!isLabel(name) || !isLabel(label)) return [];
  const block = decodeContainers(written);
  const images = imagesOf(block, label);
  const references = [...referencesOf(block), ...images.references, ...environmentHosts(block), ...permissionsIn(name, block)];
  const { line, endLine } = block;
  const attributes = { ...settingsOf(block, names.locals), ...calledOf(block, names), ...offeringOf(name, references) };
  const known = { in: 'terraform', name, label, line, endLine, attributes, references } as const;
  if (block.type === 'data') return [factOf({ ...known, role: 'uses' })];
  const element = factOf({ ...known, role: 'defines' });
  return [element, ...present(runtimeFact(block, label)), ...images.facts, ...present(chartFact(block, label)), ...approvalsIn(block)];
}

function present(fact: Fact | undefined): Fact[] {
  return fact === undefined ? [] : [fact];
}

/** The chart of a `helm_release`, by the name that its repository knows; charts in folders have none. */
function chartFact(block: Block, label: string): Fact | undefined {
  const chart = block.labels[0] === 'helm_release' ? textOf(block, 'chart') : undefined;
  const line = attributeOf(block, 'chart')?.line;
  if (chart === undefined || line === undefined || /^[./]/.test(chart)) return undefined;
  const name = chartName(baseName(chart));
  const version = versionText(textOf(block, 'version'));
  return name === undefined ? undefined : factOf({ in: 'chart', name, role: 'defines', label, line, version });
}
