import type { OwnFacts } from '#model/own-facts.ts';
import { parseStated, type StatedDocument } from './document.ts';
import { factsShape } from './facts-shape.ts';

/** A file of `--facts` as a value. Throws StatedFileError. */
export function parseFacts(text: string, path: string): StatedDocument<OwnFacts> {
  const { value, lineOf } = parseStated(text, path, factsShape);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it; only absent keys are dropped
  return { value: JSON.parse(JSON.stringify(value)) as OwnFacts, lineOf };
}
