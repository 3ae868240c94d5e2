import type { FileFacts } from '#model/fact.ts';
import type { Content, RepositoryFile } from '#model/repository.ts';
import { Budget, workOf } from './budget.ts';
import type { Reader } from './reader.ts';

/** Bytes; a larger manifest is generated, and says nothing that a smaller one would not. */
export const SIZE_LIMIT = 1_000_000;

/** A file and those who read it. */
export interface Job {
  readonly file: RepositoryFile;
  readonly readers: readonly Reader[];
  /** Where the facts of each reader are kept, in their order. */
  readonly keys: readonly string[];
}

const NOTHING: FileFacts = { facts: [], unread: [] };
const TOO_MUCH: FileFacts = { facts: [], unread: [{ why: 'left out: files as dense as this one are too much work together' }] };

/** A file with those who read it. Keys are made once: they are looked up for several times. */
export function jobOf(file: RepositoryFile, readers: readonly Reader[]): Job {
  return { file, readers, keys: readers.map((reader) => keyOf(reader, file)) };
}

/** Where facts are kept between runs: they depend on the content, on the name of the file, and on nothing else. */
function keyOf(reader: Reader, file: RepositoryFile): string {
  return `${reader.name}@${reader.version}:${contentOf(file)}`;
}

function contentOf({ path, blob }: RepositoryFile): string {
  return `${blob}:${path.slice(path.lastIndexOf('/') + 1)}`;
}

/** The reading of one repository, file by file in their order; each content is parsed once, whatever the number of its paths. */
export class Reading {
  /** What has to be read, in order. */
  readonly open: readonly RepositoryFile[];
  /** Facts that were not known before, by key. */
  readonly fresh: Map<string, FileFacts> = new Map<string, FileFacts>();
  readonly #jobs: readonly Job[];
  readonly #known: ReadonlyMap<string, FileFacts>;
  readonly #budget = new Budget();
  /** By path, for this run alone: what there is to say of a file that was not read, and facts of one that is not what its id says. */
  readonly #passing = new Map<string, readonly FileFacts[]>();
  #settled = 0;
  #isWhole = true;

  constructor(jobs: readonly Job[], known: ReadonlyMap<string, FileFacts>) {
    this.#jobs = jobs;
    this.#known = known;
    this.open = jobs.filter(({ keys }) => keys.some((key) => !known.has(key))).map(({ file }) => file);
  }

  /** The content of the next of the open files. */
  take(file: RepositoryFile, content: Content): void {
    let job = this.#next();
    for (; job !== undefined && job.file !== file; job = this.#next()) this.#settle(job);
    if (job === undefined) return;
    this.#isWhole &&= isOfItsId(content);
    if ('absent' in content) this.#passing.set(file.path, [{ facts: [], unread: [{ why: absence(content, file) }] }]);
    else this.#read(job, content);
  }

  /** What each reader of a job found, in their order, or once why there is nothing; to be asked when all is read. */
  factsOf(job: Job): readonly (FileFacts | undefined)[] {
    for (let next = this.#next(); next !== undefined; next = this.#next()) this.#settle(next);
    return this.#passing.get(job.file.path) ?? job.keys.map((key) => this.#facts(key));
  }

  /** Whether all that was said follows from the ids of the files: none was missing, unreadable or not what its id says. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  #next(): Job | undefined {
    this.#settled += 1;
    return this.#jobs[this.#settled - 1];
  }

  #facts(key: string): FileFacts | undefined {
    return this.fresh.get(key) ?? this.#known.get(key);
  }

  /** A file that nobody has to read again still counts for what it took. */
  #settle({ file, keys }: Job): void {
    const work = keys.reduce((most, key) => Math.max(most, this.#facts(key)?.work ?? 0), 0);
    if (!this.#budget.allows(contentOf(file), work)) this.#passing.set(file.path, [TOO_MUCH]);
  }

  #read(job: Job, { text, stale }: Extract<Content, { text: string }>): void {
    const { file, readers, keys } = job;
    if (stale !== true && keys.every((key) => this.#facts(key) !== undefined)) return this.#settle(job);
    const able = readers.filter((reader) => reader.mayRead === undefined || reader.mayRead(text));
    const work = able.length === 0 ? 0 : workOf(text);
    if (!this.#budget.allows(stale === true ? file.path : contentOf(file), work)) this.#passing.set(file.path, [TOO_MUCH]);
    else {
      const found = readers.map((reader) => factsIn(text, { file, reader, able: able.includes(reader), work }));
      if (stale === true) this.#passing.set(file.path, found);
      else for (const [index, key] of keys.entries()) this.fresh.set(key, found[index] ?? NOTHING);
    }
  }
}

interface Question {
  readonly file: RepositoryFile;
  readonly reader: Reader;
  readonly able: boolean;
  readonly work: number;
}

function factsIn(text: string, { file, reader, able, work }: Question): FileFacts {
  const facts = able ? reader.read(text, file.path) : NOTHING;
  return work === 0 ? facts : { ...facts, work };
}

/** Text with the id that was asked for; what is too large is so by its id. Of anything else that is absent nobody has looked at the id. */
function isOfItsId(content: Content): boolean {
  return 'absent' in content ? content.absent === 'too-large' : content.stale !== true;
}

function absence(content: Extract<Content, { absent: string }>, file: RepositoryFile): string {
  if (content.absent === 'missing') return 'its content is not in this clone';
  if (content.absent === 'forged') return 'its content is not what its id says: damaged or forged';
  if (content.absent === 'too-large') return `larger than ${SIZE_LIMIT / 1_000_000} MB (${Math.ceil(file.size / 1_000_000)} MB)`;
  return content.absent === 'binary' ? 'not a text file' : 'could not be read';
}
