import type { Technology } from '#model/catalog.ts';
import { parseStated, type StatedDocument } from './document.ts';
import { StatedFileError } from './stated-file-error.ts';
import { type TechnologyFile, technologyShape } from './technology-shape.ts';

/** A file of `.nextbest/technologies/` as a value. Throws StatedFileError. */
export function parseTechnology(text: string, path: string): StatedDocument<Technology> {
  const { value, lineOf } = parseStated(text, path, technologyShape);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  if (value.id !== name)
    throw new StatedFileError(path, lineOf(['id']), `id: ${value.id} stands in a file named ${name}: they must be the same`);
  return { value: technologyOf(value), lineOf };
}

/** The schema's optional keys arrive as `undefined`; the model knows only absence. */
function technologyOf(file: TechnologyFile): Technology {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it; only absent keys are dropped
  return JSON.parse(JSON.stringify(file)) as Technology;
}
