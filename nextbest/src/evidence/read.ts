import type { Cache } from '#model/cache.ts';
import type { FactsOfFile, FileFacts } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import type { Repository, RepositoryFile } from '#model/repository.ts';
import { factsOfCharts } from './chart/charts.ts';
import { FACT_LIMIT, withinLimit } from './fact-limit.ts';
import { settlePins } from './pins.ts';
import { READERS } from './readers/all.ts';
import { fileMarks } from './readers/files.ts';
import { type Job, jobOf, Reading, SIZE_LIMIT } from './reading.ts';
import { isVendored } from './scope.ts';

export interface Facts {
  readonly files: readonly FactsOfFile[];
  readonly unread: readonly { readonly place: Place; readonly why: string }[];
  /** Whether all of it follows from the names and ids of the files. */
  readonly isWhole: boolean;
}

export interface ReadRequest {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  readonly progress?: (done: number, total: number) => void;
}

/** Reads every file that a reader understands, once per content: facts of known blobs come from the cache. */
export async function readFacts(request: ReadRequest): Promise<Facts> {
  const files: FactsOfFile[] = [];
  const unread: { place: Place; why: string }[] = [];
  let known = 0;
  let allWhole = true;
  for (const repository of request.repositories) {
    const { read, isWhole } = await factsOf(repository, request);
    const { kept, facts, leftOut } = withinLimit(read, known);
    allWhole &&= isWhole;
    known = facts;
    // One by one: a call takes no more arguments than fit on the stack.
    for (const one of kept) files.push(one);
    for (const one of unreadOf(repository, kept)) unread.push(one);
    if (leftOut > 0) unread.push({ place: { repository: repository.name, path: '.' }, why: tooMany(leftOut) });
  }
  return { files, unread, isWhole: allWhole };
}

/** All of a repository's files, on a line each, by name and content: who looks at which is not asked, since asking takes longer than the rest. */
export function contentsOf(repository: Repository): string {
  const files = repository.files.map(({ kind, blob, path }) => `${kind} ${blob} ${path.length} ${path}`);
  return [JSON.stringify([repository.name, repository.leftOut]), ...files].join('\n');
}

function tooMany(files: number): string {
  return `left out: ${files} of its files, since together they say more than ${FACT_LIMIT} things, which is more than one map holds`;
}

function jobsOf({ files }: Repository): readonly Job[] {
  const read = files.filter((file) => file.kind === 'file' && !isVendored(file.path));
  return read.map((file) =>
    jobOf(
      file,
      READERS.filter((reader) => reader.reads(file.path)),
    ),
  );
}

async function factsOf(repository: Repository, request: ReadRequest): Promise<{ readonly read: FactsOfFile[]; readonly isWhole: boolean }> {
  const jobs = jobsOf(repository);
  const known = request.cache.facts(jobs.flatMap(({ keys }) => keys));
  const reading = new Reading(jobs, known);
  let done = 0;
  for await (const [file, content] of repository.read(reading.open, SIZE_LIMIT)) {
    reading.take(file, content);
    done += 1;
    request.progress?.(done, reading.open.length);
  }
  request.cache.keepFacts(reading.fresh);
  const { facts: charts, isWhole } = await factsOfCharts(repository, request.cache);
  const read = jobs.flatMap((job) => [
    ...marksOf(repository, job.file),
    ...named(repository, job, reading.factsOf(job)).filter(({ reader }) => !charts.has(job.file.path) || !RENDERED.has(reader)),
    ...rendered(repository, job.file, charts.get(job.file.path)),
  ]);
  return { read: settlePins(read), isWhole: isWhole && reading.isWhole };
}

/** Readers that see a chart's file as it is written; what its values make of it tells more. */
const RENDERED = new Set(['kubernetes', 'helm-chart']);

function rendered({ name }: Repository, { path }: RepositoryFile, found: FileFacts | undefined): FactsOfFile[] {
  if (found === undefined || (found.facts.length === 0 && found.unread.length === 0)) return [];
  return [{ repository: name, path, reader: /Chart\.ya?ml$/.test(path) ? 'helm-chart' : 'helm-template', ...found }];
}

function marksOf({ name }: Repository, { path }: RepositoryFile): FactsOfFile[] {
  const facts = fileMarks(path);
  return facts.length === 0 ? [] : [{ repository: name, path, reader: 'files', facts, unread: [] }];
}

function named({ name }: Repository, { file, readers }: Job, found: readonly (FileFacts | undefined)[]): FactsOfFile[] {
  return readers.flatMap((reader, index) => {
    const { facts = [], unread = [] } = found[index] ?? {};
    return facts.length === 0 && unread.length === 0 ? [] : [{ repository: name, path: file.path, reader: reader.name, facts, unread }];
  });
}

function unreadOf(repository: Repository, files: readonly FactsOfFile[]): { place: Place; why: string }[] {
  const inFiles = files.flatMap((file) =>
    file.unread.map(({ line, why }) => ({
      place: { repository: file.repository, path: file.path, ...(line === undefined ? {} : { line }) },
      why,
    })),
  );
  const leftOut = repository.leftOut.map(({ path, why }) => ({ place: { repository: repository.name, path: path ?? '.' }, why }));
  return [...leftOut, ...inFiles];
}
