import type { Fact } from '#model/fact.ts';
import { artifact, type BuiltImage } from '../script/artifact.ts';
import { imageBuildsIn } from '../script/builds.ts';
import { entry, field, textOf, type YamlNode } from '../yaml/node.ts';
import { isPush, PUSHES } from './pushes.ts';

/** Images that a step builds with the action for it, and the folder that it builds each from; what is only known when it runs is left out. */
export function imagesOfAction(step: YamlNode): readonly Fact[] {
  const uses = entry(step, 'uses');
  if (uses === undefined || !textOf(uses.value)?.startsWith('docker/build-push-action@')) return [];
  const options = field(step, 'with');
  const recipe = textOf(field(options, 'file')) ?? '';
  const folder = recipe.includes('/') ? recipe.slice(0, recipe.lastIndexOf('/')) : (textOf(field(options, 'context')) ?? '.');
  const image = textOf(field(options, 'tags'))?.trim().split(/[\s,]/, 1)[0];
  const context = recipe.includes('/') ? (textOf(field(options, 'context')) ?? '.') : undefined;
  return built({ image, folder, context, line: uses.line, pushed: isPush(step) });
}

/** Images that a script builds. `at` is the line of each offset, `folder` where the script starts. */
export function imagesOfScript(text: string, folder: string, at: (offset: number) => number): readonly Fact[] {
  const pushed = PUSHES.test(text);
  return imageBuildsIn(text).flatMap((build) =>
    built({
      image: build.image,
      folder: `${folder}/${build.folder}`,
      context: build.context === undefined ? undefined : `${folder}/${build.context}`,
      line: at(build.line),
      pushed,
    }),
  );
}

/** What an expression stands for is only known when the workflow runs; a folder may be written in several ways. */
function built(image: BuiltImage): readonly Fact[] {
  const context = image.context === undefined ? undefined : fromRoot(image.context);
  const fact = artifact({ ...image, folder: fromRoot(image.folder), context, image: image.image?.replace(/\$\{\{[^{}]{0,200}\}\}/g, '$') });
  return fact === undefined ? [] : [fact];
}

function fromRoot(folder: string): string {
  return folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/^\.$/, '');
}
