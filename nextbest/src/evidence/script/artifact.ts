import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { pathText } from '../text.ts';
import { writtenImage } from '../yaml/image.ts';

/** An image that a pipeline builds. */
export interface BuiltImage {
  /** As written, with `$` for what is computed; absent when nothing is tagged. */
  readonly image: string | undefined;
  /** From the root of the repository: pipelines start there, wherever their file is. */
  readonly folder: string;
  /** The folder whose files it is built with, likewise, where that is another one than its recipe's. */
  readonly context?: string | undefined;
  readonly line: number;
  readonly pushed?: boolean;
}

/** An image built from a folder and, second, with the files of another, under the name that deployments repeat; undefined where the folder is only known when the pipeline runs. */
export function artifact({ image, folder, context, line, pushed = false }: BuiltImage): Fact | undefined {
  const to = pathText(`/${folder}`);
  if (to === undefined) return undefined;
  // What is in front of a variable is the registry.
  const label = writtenImage((image ?? '').replace(/^[^\s]{0,300}\$[^/:\s]{0,100}\//, ''))?.name;
  const attributes = pushed ? { pushed: { value: true, line } } : {};
  const around = context === undefined ? undefined : pathText(`/${context}`);
  const references = [to, ...(around === undefined ? [] : [around])].map((path) => ({ to: path, how: 'build' as const, line }));
  return factOf({ in: 'structure', name: 'artifact', role: 'builds', label, line, attributes, references });
}
