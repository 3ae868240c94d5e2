import type { Voice } from '#model/voice.ts';
import { parseStated } from './document.ts';
import { workshopShape } from './workshop-shape.ts';

/** `.nextbest/workshop.yaml` as a value. Throws StatedFileError. */
export function parseWorkshop(text: string, path: string): Omit<Voice, 'placements'> {
  const { value, lineOf } = parseStated(text, path, workshopShape);
  return {
    slowedBy: (value.slowsUsDown ?? []).map(({ component, says }, index) => ({
      component,
      ...(says === undefined ? {} : { says }),
      place: { path, line: lineOf(['slowsUsDown', index]) },
    })),
    inertia: (value.inertia ?? []).map(({ component, says }, index) => ({
      component,
      says,
      place: { path, line: lineOf(['inertia', index]) },
    })),
  };
}
