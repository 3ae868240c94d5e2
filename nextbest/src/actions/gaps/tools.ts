import type { Component } from '#model/component.ts';
import { measured } from '#model/evidence.ts';
import type { Gap } from '#model/gaps.ts';
import type { Situation } from '#model/situation.ts';
import { severalOf } from '../group.ts';

const TEST =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|it|cypress|features)\/|(?:[._-](?:tests?|spec|e2e|cy)\.[a-z]{1,5}$)|(?:^|\/)test_[^/]+$|(?:Tests?|Spec|IT)\.(?:java|kt|scala|cs|php|swift)$/;

/** What stands between a change and production without a tool: no pipeline, nothing that describes where it runs, no tests. */
export function toolGaps(situation: Situation, paths: readonly string[]): readonly Gap[] {
  const deployed = situation.landscape.components.filter(isDeployed);
  if (deployed.length === 0) return [];
  return [...withoutPipeline(situation, deployed), ...withoutDescription(situation, deployed), ...withoutTests(deployed, paths)];
}

/** A sample or a tool for developers needs none of them. */
function isDeployed({ kind, uses }: Component): boolean {
  return kind === 'deployable' && uses.some(({ environment }) => environment === 'production');
}

function withoutPipeline({ landscape }: Situation, deployed: readonly Component[]): Gap[] {
  if (landscape.components.some(({ uses }) => uses.some(({ capability }) => capability === 'ci-cd'))) return [];
  return [
    {
      kind: 'tool',
      says: `No pipeline was found for ${severalOf(deployed.map(({ name }) => name))}: how a change gets to production is not in these repositories`,
      closes: 'Say where the pipeline is, or let one build and test each change, before anything deploys by itself',
      evidence: [measured('looked for: the files of the pipelines and delivery tools that nextbest knows', { path: '.' })],
    },
  ];
}

function withoutDescription({ landscape }: Situation, deployed: readonly Component[]): Gap[] {
  const { infrastructureFound } = landscape.coverage;
  if (infrastructureFound) return [];
  return [
    {
      kind: 'tool',
      says: `Nothing in these repositories describes where ${severalOf(deployed.map(({ name }) => name))} ${deployed.length === 1 ? 'runs' : 'run'}`,
      closes: 'Add the repository with the infrastructure to the call, or describe one part of it as code',
      evidence: [measured('looked for: infrastructure as code, manifests, charts and files of hosting platforms', { path: '.' })],
    },
  ];
}

/** One that owns no folder with code of its own may be written, and tested, anywhere. */
function withoutTests(deployed: readonly Component[], paths: readonly string[]): Gap[] {
  const tests = paths.filter((path) => TEST.test(path.slice(path.indexOf(':') + 1)));
  // Tests may lie beside what they test in a folder of their own, for all of it.
  if (
    tests.some(
      (path) =>
        !path
          .slice(path.indexOf(':') + 1)
          .replace(/^(?:tests?|specs?|e2e)\//, '')
          .includes('/'),
    )
  )
    return [];
  const isUntested = ({ owns }: Component): boolean => {
    const folders = owns.filter((prefix) => prefix.endsWith('/'));
    const within = (all: readonly string[]): readonly string[] => all.filter((path) => folders.some((folder) => path.startsWith(folder)));
    const holdsCode = within(paths).filter((path) => CODE.test(path)).length >= ENOUGH_CODE;
    return holdsCode && within(tests).length === 0;
  };
  return deployed.filter(isUntested).map(
    ({ id, name, evidence }): Gap => ({
      kind: 'tool',
      component: id,
      says: `No file in the folders of ${name} is called as tests are: what keeps a broken change from its users is not seen`,
      closes: `Let one test of what ${name} must never get wrong run before each deployment`,
      evidence: [measured('looked for: folders and files named test, spec, e2e, and their forms in each language', evidence[0]?.place)],
    }),
  );
}

/** Fewer files may only describe how code from elsewhere runs. */
const ENOUGH_CODE = 5;
const CODE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|scala|cs|rb|php|rs|ex|swift)$/;
