import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Delivery } from '#model/flow.ts';
import { DEPLOYS } from './gates.ts';

/** Programs and actions by which a pipeline hands packages, images and releases to others. */
const PUBLISHES =
  /^(?:(?:npm|pnpm|yarn|lerna|cargo|poetry|uv|hatch|flit|sbt) publish|(?:docker|helm|gem|dotnet nuget|nuget) push|twine(?: upload)?|goreleaser|semantic-release|gh release|mvn deploy|ko)$/;
const PUBLISHING_ACTION =
  /^(?:goreleaser\/goreleaser-action|softprops\/action-gh-release|ncipollo\/release-action|pypa\/gh-action-pypi-publish|changesets\/action|cycjimmy\/semantic-release-action|actions\/create-release|js-devtools\/npm-publish|helm\/chart-releaser-action|docker\/build-push-action)$/i;
/** What is tried on proposals gives nothing to users. */
const PROPOSED = ['on.pull_request', 'on.pull_request_target', 'on.merge_group'];
const STARTS: readonly (readonly [Delivery['on'][number], string])[] = [
  ['release', 'on.release'],
  ['schedule', 'on.schedule'],
  ['hand', 'on.workflow_dispatch'],
];
const BRANCHES = 'on.push.branches.';
/** What a workflow that runs by the clock has to be called to be a way to users, and no backup, report or clean-up. */
const GIVES = /deploy|release|promot|publish|rollout|apply/i;
/** What a cluster pulls from a repository and applies by itself. */
const PULLED = /^kustomize\.toolkit\.fluxcd\.io\/Kustomization$/;
/** So many of them, outside of tests and examples, are how a cluster is run. */
const MANY_PULLED = 5;
const TRIED = /(?:^|\/)(?:testdata|tests?|e2e|fixtures|examples?|samples?|docs)\//;

/** What gives changes to users without a person: workflows that deploy or publish, and clusters that pull what is merged. */
export function deliveriesIn(files: readonly FactsOfFile[]): Delivery[] {
  return [...files.flatMap(ofWorkflow), ...pulledIn(files)];
}

function ofWorkflow(file: FactsOfFile): Delivery[] {
  const workflow = file.facts.find((fact) => fact.in === 'structure' && fact.name === 'workflow');
  const does = workflow === undefined ? undefined : doneBy(file);
  if (workflow === undefined || does === undefined || PROPOSED.some((start) => has(workflow, start))) return [];
  const name = workflow.label ?? file.path;
  const on = startsOf(workflow);
  const place = { repository: file.repository, path: file.path, line: workflow.line };
  return [{ does, name, on, branches: branchesOf(workflow), ...scheduleOf(workflow, name, on), place }];
}

function has({ attributes }: Fact, start: string): boolean {
  return attributes?.[start] !== undefined;
}

function doneBy({ facts }: FactsOfFile): Delivery['does'] | undefined {
  const commands = facts.filter((fact) => fact.in === 'command');
  if (commands.some(({ name }) => DEPLOYS.test(name))) return 'deploys';
  const acts = facts.some((fact) => fact.in === 'action' && PUBLISHING_ACTION.test(fact.name));
  return acts || commands.some(({ name }) => PUBLISHES.test(name)) ? 'publishes' : undefined;
}

/** A push that is narrowed to tags is none to a branch. */
function startsOf(workflow: Fact): Delivery['on'] {
  const push = has(workflow, 'on.push');
  const toTags = push && has(workflow, 'on.push.tags');
  const toBranches = push && (!toTags || has(workflow, 'on.push.branches'));
  const others = STARTS.flatMap(([start, key]) => (has(workflow, key) ? [start] : []));
  return [...(toTags ? (['tag'] as const) : []), ...(toBranches ? (['push'] as const) : []), ...others];
}

function branchesOf({ attributes }: Fact): readonly string[] {
  return Object.keys(attributes ?? {}).flatMap((key) => (key.startsWith(BRANCHES) ? [key.slice(BRANCHES.length)] : []));
}

function scheduleOf({ attributes }: Fact, name: string, on: Delivery['on']): Pick<Delivery, 'schedule'> {
  const schedule = attributes?.['schedule']?.value;
  const onlyByClock = on.includes('schedule') && on.every((start) => start === 'schedule' || start === 'hand');
  return onlyByClock && typeof schedule === 'string' && GIVES.test(name) ? { schedule } : {};
}

/** Repositories whose content a cluster takes as it is merged: one delivery each, at the first place. */
function pulledIn(files: readonly FactsOfFile[]): Delivery[] {
  const places = files.flatMap(({ repository, path, facts }) =>
    (TRIED.test(path) ? [] : facts)
      .filter((fact) => fact.in === 'kubernetes' && PULLED.test(fact.name))
      .map(({ line }) => ({ repository, path, line })),
  );
  const repositories = [...new Set(places.map(({ repository }) => repository))];
  return repositories.flatMap((repository) => {
    const [place, ...others] = places.filter((one) => one.repository === repository);
    if (place === undefined || others.length + 1 < MANY_PULLED) return [];
    return [{ does: 'deploys', name: 'Flux', on: ['push'], branches: [], pulled: true, place }];
  });
}
