import type { Artefact } from './artefacts.ts';
import type { EnvironmentOf } from './environment.ts';
import type { Match } from './match.ts';

interface Running {
  readonly match: Match;
  readonly artefact: Artefact | undefined;
}

/**
 * The one image that pipelines of a repository push, where production runs one container whose image is not told: that container runs it.
 * Undefined as soon as there is a choice.
 */
export function soleImage<Each extends Running>(
  all: readonly Each[],
  { artefacts, environmentOf }: { readonly artefacts: readonly Artefact[]; readonly environmentOf: EnvironmentOf },
): { readonly runs: ReadonlySet<Each>; readonly artefact: Artefact } | undefined {
  const pushed = artefacts.filter(({ facts }) => [...facts].some((fact) => fact.attributes?.['pushed']?.value === true));
  const [artefact] = pushed;
  if (artefact === undefined || pushed.length > 1 || all.some((one) => one.artefact === artefact)) return undefined;
  const open = all.filter((one) => one.artefact === undefined && runsContainer(one.match, environmentOf));
  const elements = new Set(open.map(({ match: { file, fact } }) => `${file.repository}:${file.path}:${fact.name}.${fact.label ?? ''}`));
  const isHere = open.every(({ match }) => match.file.repository === artefact.repository);
  return elements.size === 1 && isHere ? { runs: new Set(open), artefact } : undefined;
}

/** Infrastructure that starts somebody's container in production. */
function runsContainer({ file, fact, technology }: Match, environmentOf: EnvironmentOf): boolean {
  const isDescribed = fact.in === 'terraform' || fact.in === 'cloudformation' || fact.in === 'arm';
  return isDescribed && (technology.speaks?.includes('container-image') ?? false) && environmentOf(file, fact) === 'production';
}
