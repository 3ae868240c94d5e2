import type { Capability } from '#model/capability.ts';
import type { Ladder, LadderRung, Technology } from '#model/catalog.ts';
import type { Usage } from '#model/component.ts';

const RUNS_CODE: readonly Capability[] = ['compute', 'batch'];

/** Manifests describe the platform that a climb leaves; they matter only where nothing else is spoken. */
const PLATFORM = 'kubernetes';

/**
 * Protocols, dialects and artefacts that a first climb has to keep. Empty: nothing, because the team's own code is the
 * capability. Undefined: not recorded.
 */
export function spokenBy(
  usage: Pick<Usage, 'rung' | 'technology' | 'capability'>,
  ladder: Ladder,
  technologies: ReadonlyMap<string, Technology>,
): readonly string[] | undefined {
  if (usage.rung === 'home-made') return [];
  const onLadder = ladder.rungs.find((rung) => rung.technology === usage.technology);
  const recorded = technologies.get(usage.technology)?.speaks ?? onLadder?.keeps ?? [];
  if (RUNS_CODE.includes(usage.capability)) return [artefactOf(recorded, ladder)];
  const spoken = recorded.filter((protocol) => protocol !== PLATFORM);
  const all = spoken.length > 0 ? spoken : recorded;
  return all.length > 0 ? all : undefined;
}

/** Code that is not a function, nor written for one engine, can be put into an image; turning it into functions is a rewrite. */
function artefactOf(recorded: readonly string[], ladder: Ladder): string {
  const image = 'container-image';
  if (recorded.includes(image)) return image;
  const known = new Set(ladder.rungs.filter(({ keeps }) => !keeps.includes(image)).flatMap(({ keeps }) => keeps));
  return recorded.find((artefact) => known.has(artefact)) ?? image;
}

/** `some`: several are spoken, and which of them is used here is not known. */
export function kept(rung: LadderRung, spoken: readonly string[]): 'all' | 'some' | 'none' {
  const count = spoken.filter((protocol) => rung.keeps.includes(protocol)).length;
  if (count === spoken.length) return 'all';
  return count > 0 ? 'some' : 'none';
}
