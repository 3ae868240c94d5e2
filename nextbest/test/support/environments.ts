import { readFacts } from '#evidence/read.ts';
import { environmentsOfFacts } from '#landscape/environments-of-facts.ts';
import { memoryCache } from '#storage/memory-cache.ts';
import { smallCatalog } from './catalog.ts';
import { type Files, shop } from './situation.ts';

type Told = ReturnType<typeof environmentsOfFacts>[number]['facts'];

/** The facts of some files, each with its environment. */
export async function factsOf(files: Files): Promise<Told> {
  const read = await readFacts({ repositories: [shop(files)], cache: memoryCache() });
  return environmentsOfFacts(read.files, { catalog: smallCatalog(), several: false }).flatMap(({ facts }) => facts);
}

/** `source/name:line:environment` of each fact; without the source where it is what a file declares. */
export async function environmentsIn(files: Files): Promise<readonly string[]> {
  const facts = await factsOf(files);
  return facts.map(
    ({ in: source, name, line, environment }) => `${source === 'structure' ? '' : `${source}/`}${name}:${line}:${environment}`,
  );
}
