import type { Repository } from '#model/repository.ts';
import type { Voice } from '#model/voice.ts';
import { firstText } from './own.ts';

const WORKSHOP = '.nextbest/workshop.yaml';
const MAP = '.nextbest/map.owm';

/** What the team said in front of its map, of the first repository that has it; undefined where it said nothing. Throws StatedFileError. */
export async function readVoice(repositories: readonly Repository[]): Promise<Voice | undefined> {
  const workshop = await firstText(repositories, WORKSHOP);
  const map = await firstText(repositories, MAP);
  if (workshop === undefined && map === undefined) return undefined;
  const { parseWorkshop } = await import('#purpose/workshop.ts');
  const { placementsIn } = await import('#purpose/placements.ts');
  const said = workshop === undefined ? { slowedBy: [], inertia: [] } : parseWorkshop(workshop, WORKSHOP);
  return { ...said, placements: map === undefined ? [] : placementsIn(map, MAP) };
}
