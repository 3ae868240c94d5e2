import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { imageBuildsIn } from '../script/builds.ts';
import { pathText } from '../text.ts';
import { writtenImage } from '../yaml/image.ts';
import { entry, field, textOf, type YamlNode } from '../yaml/node.ts';
import { isPush } from './pushes.ts';

interface Build {
  readonly image: string | undefined;
  /** From the root of the repository. */
  readonly folder: string;
  readonly line: number;
  readonly pushed: boolean;
}

/** Images that a step builds with the action for it, and the folder that it builds each from; what is only known when it runs is left out. */
export function imagesOfAction(step: YamlNode): readonly Fact[] {
  const uses = entry(step, 'uses');
  if (uses === undefined || !textOf(uses.value)?.startsWith('docker/build-push-action@')) return [];
  const options = field(step, 'with');
  const recipe = textOf(field(options, 'file')) ?? '';
  const folder = recipe.includes('/') ? recipe.slice(0, recipe.lastIndexOf('/')) : (textOf(field(options, 'context')) ?? '.');
  const image = textOf(field(options, 'tags'))?.trim().split(/[\s,]/, 1)[0];
  return artifact({ image, folder, line: uses.line, pushed: isPush(step) });
}

/** Images that a script builds. `at` is the line of each offset, `folder` where the script starts. */
export function imagesOfScript(text: string, folder: string, at: (offset: number) => number): readonly Fact[] {
  const pushed = /\b(?:docker|podman) (?:image |compose )?push\b|\s--push\b/.test(text);
  return imageBuildsIn(text).flatMap((build) =>
    artifact({ image: build.image, folder: `${folder}/${build.folder}`, line: at(build.line), pushed }),
  );
}

function artifact({ image, folder, line, pushed }: Build): readonly Fact[] {
  const plain = folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/^\.$/, '');
  const to = /[$"]/.test(plain) ? undefined : pathText(`/${plain}`);
  if (to === undefined) return [];
  // What is in front of a variable is the registry; the name behind it is what deployments repeat.
  const written = (image ?? '').replace(/\$\{\{[^{}]{0,200}\}\}/g, '$').replace(/^[^\s]{0,300}\$[^/:\s]{0,100}\//, '');
  const label = written.startsWith('$') ? undefined : writtenImage(written)?.name;
  const attributes = pushed ? { pushed: { value: true, line } } : {};
  return [factOf({ in: 'structure', name: 'artifact', role: 'builds', label, line, attributes, references: [{ to, how: 'build', line }] })];
}
