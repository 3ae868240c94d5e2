import { addUse, type Draft } from './draft.ts';
import type { Match } from './match.ts';
import { PIPELINE_READERS } from './readers.ts';

/** Whether only the file of a pipeline says it: which build service there is, but not who set it up. */
export function isPipelineFile({ file, fact }: Match): boolean {
  return fact.role === 'uses' && PIPELINE_READERS.includes(file.reader);
}

/**
 * Build services, where those that only files of pipelines name are the one that infrastructure describes. Of several described ones, some of
 * them for production, it is one of them.
 */
export function withPipelineFiles(all: readonly Draft[], described: ReadonlySet<Draft>): readonly Draft[] {
  return all.filter((one) => {
    const technologies = new Set(one.uses.map(({ technology }) => technology));
    const found = described.has(one) ? [] : all.filter((other) => described.has(other) && isOneOf(other, technologies));
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) joinTo(only, one);
    return only === undefined || (others.length > 0 && !found.some(isForProduction));
  });
}

function isForProduction({ uses }: Draft): boolean {
  return uses.some(({ environment }) => environment === 'production');
}

function isOneOf({ uses }: Draft, technologies: ReadonlySet<string>): boolean {
  return uses.some(({ technology, capability }) => capability === 'ci-cd' && technologies.has(technology));
}

function joinTo(to: Draft, { uses, owns, evidence }: Draft): void {
  for (const use of uses) addUse(to, use);
  for (const path of owns) to.owns.add(path);
  for (const one of evidence) to.evidence.push(one);
}
