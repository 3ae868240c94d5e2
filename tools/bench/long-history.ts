import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

const COMMITS = 100_000;
const FILES = 5000;
const TOUCHES = 4;
const AUTHORS = 500;
/** Every so many commits a side line comes back. */
const MERGE_EVERY = 10;
const FIRST_DAY = 1_400_000_000;

/** Makes a bare repository with a long history in an empty folder; the same one every time. */
export async function makeLongHistory(folder: string): Promise<void> {
  execFileSync('git', ['-C', folder, 'init', '--quiet', '--bare', '--initial-branch=main']);
  const importer = spawn('git', ['-C', folder, '-c', 'core.compression=0', 'fast-import', '--quiet'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const ended = once(importer, 'exit');
  for (let number = 1; number <= COMMITS; number += 1) {
    if (!importer.stdin.write(commit(number))) await once(importer.stdin, 'drain');
  }
  importer.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}

function commit(number: number): string {
  const author = `author person ${number % AUTHORS} <person${number % AUTHORS}@example.org> ${FIRST_DAY + number * 3000} +0000\n`;
  const committer = `committer person <person@example.org> ${FIRST_DAY + number * 3000} +0000\n`;
  const subject = `feat(part-${number % 50}): change number ${number} of what the till shows (#${number})`;
  const parents = number % MERGE_EVERY === 0 && number > 2 ? `from :${number - 1}\nmerge :${number - 2}\n` : '';
  const touches = parents === '' ? Array.from({ length: TOUCHES }, (_, index) => touch(number, index)) : [];
  return `commit refs/heads/main\nmark :${number}\n${author}${committer}data ${subject.length}\n${subject}\n${parents}${touches.join('')}`;
}

function touch(number: number, index: number): string {
  const file = (number * 7919 + index * 104_729 + (number % 13) * index) % FILES;
  const text = String(number);
  return `M 100644 inline services/part-${file % 200}/src/module-${file}.ts\ndata ${text.length}\n${text}\n`;
}
