import type { Cache } from '#model/cache.ts';
import type { FactsOfFile, FileFacts } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import type { Content, Repository, RepositoryFile } from '#model/repository.ts';
import type { Reader } from './reader.ts';
import { READERS } from './readers/all.ts';
import { fileMarks } from './readers/files.ts';
import { isVendored } from './scope.ts';

/** Bytes; a larger manifest is generated, and says nothing that a smaller one would not. */
const SIZE_LIMIT = 1_000_000;

export interface Facts {
  readonly files: readonly FactsOfFile[];
  readonly unread: readonly { readonly place: Place; readonly why: string }[];
}

export interface ReadRequest {
  readonly repositories: readonly Repository[];
  readonly cache: Cache;
  readonly progress?: (done: number, total: number) => void;
}

interface Job {
  readonly file: RepositoryFile;
  readonly readers: readonly Reader[];
}

/** Reads every file that a reader understands, once per content: facts of known blobs come from the cache. */
export async function readFacts(request: ReadRequest): Promise<Facts> {
  const files: FactsOfFile[] = [];
  const unread: { place: Place; why: string }[] = [];
  for (const repository of request.repositories) {
    const read = await factsOf(repository, request);
    for (const one of read) files.push(one);
    for (const one of unreadOf(repository, read)) unread.push(one);
  }
  return { files, unread };
}

async function factsOf(repository: Repository, request: ReadRequest): Promise<FactsOfFile[]> {
  const jobs = repository.files.filter((file) => file.kind === 'file' && !isVendored(file.path)).map(jobFor);
  const known = request.cache.facts(jobs.flatMap(({ file, readers }) => readers.map((reader) => keyOf(reader, file))));
  const open = jobs.filter(({ file, readers }) => readers.some((reader) => !known.has(keyOf(reader, file))));
  const fresh = await readOpen(repository, open, request.progress);
  request.cache.keepFacts(new Map([...fresh].filter(([key]) => !isPassing(key))));
  return jobs.flatMap(({ file, readers }) => {
    const marks = fileMarks(file.path);
    const found = readers.map((reader) => ({
      reader,
      facts:
        fresh.get(passingKey(file, reader)) ??
        fresh.get(keyOf(reader, file)) ??
        known.get(keyOf(reader, file)) ??
        fresh.get(passingKey(file)),
    }));
    const where = { repository: repository.name, path: file.path };
    const own = marks.length === 0 ? [] : [{ ...where, reader: 'files', facts: marks, unread: [] }];
    return [
      ...own,
      ...found.flatMap(({ reader, facts }) => (facts === undefined || isEmpty(facts) ? [] : [{ ...where, reader: reader.name, ...facts }])),
    ];
  });
}

function jobFor(file: RepositoryFile): Job {
  return { file, readers: READERS.filter((reader) => reader.reads(file.path)) };
}

function keyOf(reader: Reader, file: RepositoryFile): string {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  return `${reader.name}@${reader.version}:${file.blob}:${name}`;
}

/** For this run alone: what could not be read, and facts of a file that is not what its id says. No reader is called so. */
function passingKey(file: RepositoryFile, reader?: Reader): string {
  return `!${reader?.name ?? ''}\0${file.path}`;
}

function isPassing(key: string): boolean {
  return key.startsWith('!');
}

/** Facts by cache key, or by a passing one, which is never cached. */
async function readOpen(repository: Repository, jobs: readonly Job[], progress?: ReadRequest['progress']): Promise<Map<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  const byPath = new Map(jobs.map((job) => [job.file.path, job]));
  let done = 0;
  for await (const [file, content] of repository.read(
    jobs.map((job) => job.file),
    SIZE_LIMIT,
  )) {
    for (const reader of byPath.get(file.path)?.readers ?? []) {
      if ('absent' in content) facts.set(passingKey(file), { facts: [], unread: [{ why: absence(content, file) }] });
      else {
        const key = content.stale === true ? passingKey(file, reader) : keyOf(reader, file);
        facts.set(key, understood(reader, content.text, file.path));
      }
    }
    done += 1;
    progress?.(done, jobs.length);
  }
  return facts;
}

function understood(reader: Reader, text: string, path: string): FileFacts {
  if (reader.mayRead !== undefined && !reader.mayRead(text)) return { facts: [], unread: [] };
  return reader.read(text, path);
}

function absence(content: Extract<Content, { absent: string }>, file: RepositoryFile): string {
  if (content.absent === 'missing') return 'its content is not in this clone';
  if (content.absent === 'forged') return 'its content is not what its id says: damaged or forged';
  if (content.absent === 'too-large') return `larger than ${SIZE_LIMIT / 1_000_000} MB (${Math.ceil(file.size / 1_000_000)} MB)`;
  return content.absent === 'binary' ? 'not a text file' : 'could not be read';
}

function isEmpty(read: FileFacts): boolean {
  return read.facts.length === 0 && read.unread.length === 0;
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
