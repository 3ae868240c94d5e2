import type { Fact } from '#model/fact.ts';
import { resolved, scriptWith, type Values } from '../pipeline/values.ts';
import { artifact, type BuiltImage } from '../script/artifact.ts';
import { imageBuildsIn } from '../script/builds.ts';
import { imagesPushedIn } from '../script/pushes.ts';
import { entry, field, textOf, type YamlNode } from '../yaml/node.ts';
import { imagesIn, isBuild, isPush } from './pushes.ts';

/** Images that a step builds with the action for it, and the folder that it builds each from; what is only known when it runs is left out. */
export function imagesOfAction(step: YamlNode, values: Values): readonly Fact[] {
  const uses = entry(step, 'uses');
  if (uses === undefined || !isBuild(step)) return [];
  const options = field(step, 'with');
  const recipe = resolved(textOf(field(options, 'file')) ?? '', values);
  const around = resolved(textOf(field(options, 'context')) ?? '.', values);
  const folder = recipe.includes('/') ? recipe.slice(0, recipe.lastIndexOf('/')) : around;
  const [image] = imagesIn(entry(options, 'tags'), values);
  return built({ image, folder, context: recipe.includes('/') ? around : undefined, line: uses.line, pushed: isPush(step) });
}

/** Images that a script builds. `at` is the line of each offset, `folder` where the script starts. */
export function imagesOfScript(
  text: string,
  { folder, values }: { readonly folder: string; readonly values: Values },
  at: (offset: number) => number,
): readonly Fact[] {
  const script = scriptWith(text, values);
  const pushed = imagesPushedIn(script).length > 0;
  return imageBuildsIn(script).flatMap((build) =>
    built({
      image: build.image,
      folder: `${folder}/${build.folder}`,
      context: build.context === undefined ? undefined : `${folder}/${build.context}`,
      line: at(build.line),
      pushed,
    }),
  );
}

/** A folder may be written in several ways. */
function built(image: BuiltImage): readonly Fact[] {
  const context = image.context === undefined ? undefined : fromRoot(image.context);
  const fact = artifact({ ...image, folder: fromRoot(image.folder), context });
  return fact === undefined ? [] : [fact];
}

function fromRoot(folder: string): string {
  return folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+/, '')
    .replace(/^\.$/, '');
}
