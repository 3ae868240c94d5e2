import type { Fact, Unread } from '#model/fact.ts';
import type { Findings } from '../../tolerant.ts';
import type { Block, HclFile, Value } from '../syntax.ts';
import type { NameSource } from './called.ts';
import { argumentFacts, localFacts, outputFacts, providerFacts, settingsBlockFacts, variableFacts } from './declarations.ts';
import { moduleFact } from './module.ts';
import { resourceFacts } from './resource.ts';
import type { Locals } from './settings.ts';

/** Gathers the facts of one Terraform or OpenTofu file, whether it was written in HCL or in JSON; `text` is what HCL points into. */
export function gatherTerraform(file: HclFile, text: string, { facts, unread }: Findings): void {
  const names = { text, locals: localsOf(file.blocks) };
  unread.push(...file.unread);
  for (const block of file.blocks) {
    for (const found of factsOf(block, names)) {
      if ('in' in found) facts.push(found);
      else unread.push(found);
    }
  }
}

function factsOf(block: Block, names: NameSource): (Fact | Unread)[] {
  switch (block.type) {
    case 'resource':
    case 'data':
      return resourceFacts(block, names);
    case 'module':
      return [moduleFact(block, names), ...argumentFacts(block.labels[0] ?? '', block.mentions, block.attributes)];
    case 'output':
      return outputFacts(block);
    case 'variable':
      return variableFacts(block);
    case 'locals':
      return localFacts(block, names);
    case 'provider':
      return providerFacts(block);
    case 'terraform':
      return settingsBlockFacts(block);
    default:
      return [];
  }
}

function localsOf(blocks: readonly Block[]): Locals {
  const values = new Map<string, Value>();
  for (const block of blocks) if (block.type === 'locals') for (const { name, value } of block.attributes) values.set(name, value);
  return values;
}
