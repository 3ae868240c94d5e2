import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { tellsNoSecret } from '../text.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';

/** Tools that set machines up. */
export type Tool = 'ansible' | 'chef' | 'puppet';

/** Something that a tool starts on a machine, by the name that is written. */
export interface Started {
  readonly tool: Tool;
  readonly name: string | undefined;
  readonly line: number;
}

/** A job of cron: named by a sentence for people, or by the command that it starts. */
export function jobFact({ tool, name, line }: Started): Fact {
  const label = nameText(name);
  const told = label !== undefined && tellsNoSecret(label) ? label : undefined;
  return factOf({ in: 'platform', name: `${tool}/cron`, role: 'defines', label: told, line });
}

/** A container and its image; nothing where no image is written out. */
export function containerFacts({ tool, name, line }: Started, written: string): readonly Fact[] {
  const label = nameText(name);
  const image = writtenImage(written);
  if (image === undefined) return [];
  const references = [{ to: image.name, how: 'image' as const, line }];
  return [
    factOf({ in: 'platform', name: `${tool}/container`, role: 'runs', label, line, references }),
    factOf({ in: 'image', role: 'runs', label, line, ...image }),
  ];
}
