import type { Fact, Reference } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import type { Deployment } from '../script/deploys.ts';
import { pathText } from '../text.ts';
import { writtenImage } from '../yaml/image.ts';
import { nameText } from '../yaml/names.ts';

/** Marks of what is only known when the pipeline runs. */
const COMPUTED = /["$<>]|\{\{/;

/**
 * That a pipeline hands something to a hosting platform to run: with its name, image and folder where they are written out. Without any of
 * them the pipeline only uses the platform.
 */
export function deploymentFact({ as, name, image, folder, line }: Deployment, job: string | undefined): Fact {
  const label = name === undefined || COMPUTED.test(name) ? undefined : nameText(name);
  const references = [...imageOf(image, line), ...folderOf(folder, line)];
  const role = label === undefined && references.length === 0 ? 'uses' : 'runs';
  const attributes = job === undefined ? {} : { job: { value: job, line } };
  return factOf({ in: 'platform', name: as, role, label, line, attributes, references });
}

function imageOf(image: string | undefined, line: number): readonly Reference[] {
  const to = image === undefined ? undefined : writtenImage(image.replace(/["$][^/]{0,100}$/, ''))?.name;
  return to === undefined || COMPUTED.test(to) ? [] : [{ to, how: 'image', line }];
}

/** Pipelines start at the root of the repository, wherever their file is. */
function folderOf(folder: string | undefined, line: number): readonly Reference[] {
  const to = folder === undefined || COMPUTED.test(folder) ? undefined : pathText(`/${folder.replace(/^\.\//, '')}`);
  return to === undefined ? [] : [{ to, how: 'build', line }];
}
