import type { Placement } from '#model/voice.ts';

/** A map that people move around has dozens of elements. */
const MOST_PLACEMENTS = 5000;
const LONGEST_LINE = 10_000;

/**
 * Where the elements of an OnlineWardleyMaps text stand: of each line `component NAME [visibility, evolution]` the ids in the comment on the
 * line above, else its name. What it cannot read it passes over: other programs draw such maps, too.
 */
export function placementsIn(text: string, path: string): readonly Placement[] {
  const lines = text.split(/\r?\n/);
  return lines
    .flatMap((line, index) => placementsOf(line.trim(), lines[index - 1]?.trim() ?? '', { path, line: index + 1 }))
    .slice(0, MOST_PLACEMENTS);
}

function placementsOf(line: string, above: string, place: Placement['place']): Placement[] {
  if (!line.startsWith('component ') || line.length > LONGEST_LINE) return [];
  const open = line.indexOf('[');
  const evolution = evolutionIn(line, open);
  if (evolution === undefined) return [];
  const ids = above.startsWith('//') ? above.slice(2).split(' ').filter(isId) : [];
  const named = ids.length > 0 ? ids : [line.slice('component '.length, open).trim()];
  return named.filter((one) => one !== '').map((component) => ({ component, evolution, place }));
}

/** `deployable:api`, `service:redis`: any other comment is prose. */
function isId(word: string): boolean {
  return /^[a-z]+:(?!\/\/)./.test(word);
}

function evolutionIn(line: string, open: number): number | undefined {
  const close = line.indexOf(']', open);
  if (open < 0 || close < 0) return undefined;
  const [, text = ''] = line.slice(open + 1, close).split(',');
  const value = Number(text.trim());
  return text.trim() !== '' && value >= 0 && value <= 1 ? value : undefined;
}
