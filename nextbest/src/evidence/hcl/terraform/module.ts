import type { Fact, Reference, Attribute as Setting, Unread } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { versionText } from '../../text.ts';
import { type Attribute, attributeOf, type Block, textOf } from '../syntax.ts';
import { calledOf, type NameSource } from './called.ts';
import { environmentHosts } from './containers.ts';
import { isLabel } from './label.ts';
import { referencesOf } from './references.ts';
import { argumentsOf } from './settings.ts';
import { sourceOf } from './source.ts';

const MOST_NAMES = 100;
const ARGUMENT = /^[a-z]\w{0,59}$/i;

/**
 * Names of what a call gives, in order and each between spaces: they tell what a module is asked for that is kept elsewhere. Their values
 * are not told, so the names of secrets may stand here.
 */
export function argumentNames(given: readonly Attribute[], line: number): Readonly<Record<string, Setting>> {
  const names = [...new Set(given.map(({ name }) => name))].filter((name) => ARGUMENT.test(name)).slice(0, MOST_NAMES);
  return names.length === 0 ? {} : { arguments: { value: ` ${names.join(' ')} `, line } };
}

/** `module "name" { source = … }`: named by its source, with the inputs it is given as attributes. */
export function moduleFact(block: Block, names: NameSource): Fact | Unread {
  const label = block.labels[0];
  const written = textOf(block, 'source');
  const source = written === undefined ? undefined : sourceOf(written);
  const line = attributeOf(block, 'source')?.line ?? block.line;
  if (!isLabel(label) || source === undefined) return { line, why: 'Module whose source is not a plain address: not followed' };
  const version = source.version ?? versionText(textOf(block, 'version'));
  const followed: Reference = { to: source.name, how: 'module', line };
  const references = [followed, ...referencesOf(block), ...environmentHosts(block)];
  const attributes = {
    ...argumentsOf(block, names.locals),
    ...calledOf(block, names),
    ...argumentNames(block.attributes.filter(isArgument), block.line),
  };
  return factOf({
    in: 'terraform-module',
    name: source.name,
    role: 'defines',
    label,
    line: block.line,
    endLine: block.endLine,
    version,
    attributes,
    references,
  });
}

/** What Terraform itself reads is nothing that the module is given. */
function isArgument({ name }: Attribute): boolean {
  return !META.has(name);
}

const META: ReadonlySet<string> = new Set(['source', 'version', 'count', 'for_each', 'providers', 'depends_on']);
