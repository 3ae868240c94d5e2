import type { Fact, Reference, Unread } from '#model/fact.ts';
import { factOf } from '../../fact.ts';
import { versionText } from '../../text.ts';
import { attributeOf, type Block, textOf } from '../syntax.ts';
import { environmentHosts } from './containers.ts';
import { isLabel } from './label.ts';
import { referencesOf } from './references.ts';
import { type Locals, settingsOf } from './settings.ts';
import { sourceOf } from './source.ts';

/** `module "name" { source = … }`: named by its source, with the inputs it is given as attributes. */
export function moduleFact(block: Block, locals: Locals): Fact | Unread {
  const label = block.labels[0];
  const written = textOf(block, 'source');
  const source = written === undefined ? undefined : sourceOf(written);
  const line = attributeOf(block, 'source')?.line ?? block.line;
  if (!isLabel(label) || source === undefined) return { line, why: 'Module whose source is not a plain address: not followed' };
  const version = source.version ?? versionText(textOf(block, 'version'));
  const followed: Reference = { to: source.name, how: 'module', line };
  const references = [followed, ...referencesOf(block), ...environmentHosts(block)];
  const attributes = settingsOf(block, locals);
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
