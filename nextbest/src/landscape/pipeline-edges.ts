import type { Catalog } from '#model/catalog.ts';
import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addDependency, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { type Match, placeOf } from './match.ts';
import { pushesIn } from './pushes.ts';
import { PIPELINE_READERS } from './readers.ts';
import { registryOfHost } from './registries.ts';
import { isPlatform } from './workloads.ts';

export interface PipelineRequest {
  readonly files: readonly FactsOfFile[];
  readonly matches: readonly Match[];
  readonly catalog: Catalog;
  readonly environmentOf: EnvironmentOf;
  /** Everything on the map that a pipeline may deliver to. */
  readonly all: readonly Draft[];
}

/**
 * A pipeline leans on the registry that it pushes or signs in to, on the cluster that it deploys to and on whose machines its jobs ask for,
 * where production has one alone of that technology.
 */
export function pipelineEdges(request: PipelineRequest): void {
  const { matches, environmentOf, all } = request;
  const pipelines = pipelinesByReader(matches, all);
  const delivered = [...matches.filter(isDelivery).map(byMatch), ...pushes(request), ...runners(request)];
  for (const { file, fact, technology, says } of delivered) {
    const pipeline = pipelines.get(file.reader);
    const to = onlyOne(all, technology);
    if (pipeline !== undefined && to !== undefined && environmentOf(file, fact) === 'production')
      addDependency(pipeline, to, measured(says, placeOf({ file, fact })));
  }
}

interface Delivery {
  readonly file: FactsOfFile;
  readonly fact: Fact;
  readonly technology: string | undefined;
  readonly says: string;
}

function byMatch({ file, fact, technology }: Match): Delivery {
  return { file, fact, technology: technology.id, says: `${fact.label ?? 'a step'} calls ${fact.name}` };
}

function pushes({ files, catalog }: PipelineRequest): readonly Delivery[] {
  const technologyOf = registryOfHost(catalog);
  return pushesIn(files).map(({ file, fact, to }) => {
    const says = `${fact.label ?? 'a job'} pushes images to ${to}`;
    return { file, fact, technology: technologyOf(to)?.id, says };
  });
}

/** `runs-on: codebuild-…` and `runs-on: depot-ubuntu-latest` ask for machines of others. */
function runners({ files, catalog }: PipelineRequest): readonly Delivery[] {
  const named = catalog.technologies.flatMap(({ id, references = [] }) =>
    references.filter((name) => name.startsWith(RUNNER)).map((name) => [name.slice(RUNNER.length), id] as const),
  );
  const technologies = new Map(named);
  return files
    .filter(({ reader }) => reader === 'github-actions')
    .flatMap((file) =>
      file.facts.flatMap((fact) =>
        Object.entries(fact.name === 'workflow' ? (fact.attributes ?? {}) : {}).flatMap(([path, { value, line }]) => {
          const [, job = ''] = /^jobs\.(.{1,200})\.runs-on$/.exec(path) ?? [];
          const technology = job === '' ? undefined : technologies.get(String(value).split('-', 1)[0] ?? '');
          return technology === undefined ? [] : [{ file, fact: runs(job, line), technology, says: `${job} runs on ${value}` }];
        }),
      ),
    );
}

/** A job as a fact, so that its environment is told. */
function runs(label: string, line: number): Fact {
  return { in: 'structure', name: 'job', role: 'declares', label, line };
}

const RUNNER = 'runner:';

/** The one service that the pipelines of a reader's files are. */
function pipelinesByReader(matches: readonly Match[], all: readonly Draft[]): ReadonlyMap<FactsOfFile['reader'], Draft> {
  const found = new Map<string, Draft>();
  for (const { file, fact, mark, technology } of matches) {
    if (found.has(file.reader) || !PIPELINE_READERS.includes(file.reader) || mark.as === 'part' || !isPipeline(fact)) continue;
    const [service, ...others] = all.filter((one) => one.kind === 'service' && one.uses.some((use) => use.technology === technology.id));
    if (technology.capability === 'ci-cd' && service !== undefined && others.length === 0) found.set(file.reader, service);
  }
  return found;
}

function isPipeline({ in: source }: Fact): boolean {
  return source === 'structure' || source === 'platform';
}

function isDelivery({ file, fact, technology, mark }: Match): boolean {
  if (!PIPELINE_READERS.includes(file.reader) || (fact.in !== 'action' && fact.in !== 'command') || mark.shows !== 'use') return false;
  return technology.capability === 'container-registry' || isPlatform(technology.speaks);
}

function onlyOne(all: readonly Draft[], technology: string | undefined): Draft | undefined {
  const [found, ...others] = technology === undefined ? [] : all.filter((one) => isOf(one, technology));
  return others.length === 0 ? found : undefined;
}

function isOf({ kind, uses }: Draft, technology: string): boolean {
  return kind === 'service' && uses.some((use) => use.technology === technology && use.environment === 'production');
}
