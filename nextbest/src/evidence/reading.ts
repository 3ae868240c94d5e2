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
}

const TOO_MUCH: FileFacts = { facts: [], unread: [{ why: 'left out: files as dense as this one are too much work together' }] };

/** Where facts are kept between runs: they depend on the content, on the name of the file, and on nothing else. */
export function keyOf(reader: Reader, file: RepositoryFile): string {
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
  /** By content: what there is to say of a file instead of facts. */
  readonly #without = new Map<string, FileFacts>();
  #settled = 0;

  constructor(jobs: readonly Job[], known: ReadonlyMap<string, FileFacts>) {
    this.#jobs = jobs;
    this.#known = known;
    const missing = jobs.filter(({ file, readers }) => readers.some((reader) => !known.has(keyOf(reader, file))));
    this.open = [...new Map(missing.toReversed().map(({ file }) => [contentOf(file), file])).values()].toReversed();
  }

  /** The content of the next of the open files. */
  take(file: RepositoryFile, content: Content): void {
    for (let job = this.#jobs[this.#settled]; job !== undefined && job.file !== file; job = this.#jobs[this.#settled]) this.#settle(job);
    const job = this.#jobs[this.#settled];
    if (job === undefined) return;
    if (!('text' in content)) this.#without.set(contentOf(file), { facts: [], unread: [{ why: absence(content, file) }] });
    else this.#read(job, content.text);
    this.#settled += 1;
  }

  /** What each reader of a job found, in their order, or once why there is nothing; to be asked for the jobs in their order when all is read. */
  factsOf(job: Job): (FileFacts | undefined)[] {
    while (this.#settled < this.#jobs.length) this.#settle(this.#jobs[this.#settled] ?? job);
    const without = this.#without.get(contentOf(job.file));
    return without === undefined ? job.readers.map((reader) => this.#facts(reader, job.file)) : [without];
  }

  #facts(reader: Reader, file: RepositoryFile): FileFacts | undefined {
    return this.fresh.get(keyOf(reader, file)) ?? this.#known.get(keyOf(reader, file));
  }

  /** A file that nobody has to read again still counts for what it took. */
  #settle({ file, readers }: Job): void {
    this.#settled += 1;
    const work = readers.reduce((most, reader) => Math.max(most, this.#facts(reader, file)?.work ?? 0), 0);
    if (!this.#budget.allows(contentOf(file), work)) this.#without.set(contentOf(file), TOO_MUCH);
  }

  #read({ file, readers }: Job, text: string): void {
    const able = readers.filter((reader) => reader.mayRead === undefined || reader.mayRead(text));
    const work = able.length === 0 ? 0 : workOf(text);
    const allowed = this.#budget.allows(contentOf(file), work);
    if (!allowed) this.#without.set(contentOf(file), TOO_MUCH);
    for (const reader of allowed ? readers : []) {
      const facts = able.includes(reader) ? reader.read(text, file.path) : { facts: [], unread: [] };
      this.fresh.set(keyOf(reader, file), work === 0 ? facts : { ...facts, work });
    }
  }
}

function absence(content: Exclude<Content, { text: string }>, file: RepositoryFile): string {
  if (content.absent === 'missing') return 'its content is not in this clone';
  if (content.absent === 'too-large') return `larger than ${SIZE_LIMIT / 1_000_000} MB (${Math.ceil(file.size / 1_000_000)} MB)`;
  return content.absent === 'binary' ? 'not a text file' : 'could not be read';
}
