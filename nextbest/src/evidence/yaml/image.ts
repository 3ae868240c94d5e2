import { type ImageName, imageName } from '../image.ts';
import { substitute } from '../variables.ts';

const NOTHING: ReadonlyMap<string, string> = new Map();

/**
 * The name of an image in which variables count as their defaults (`${TAG:-7}`); a registry that is only known as a variable is left
 * out. Undefined when the name itself is a variable.
 */
export function writtenImage(written: string): ImageName | undefined {
  return imageName(substitute(written.trim(), NOTHING).replace(/^[^/]{0,300}\$[^/]{0,300}\//, ''));
}
