import { readFileSync, writeFileSync } from 'node:fs';
import { fromRoot } from './run.ts';

/**
 * Names in package-lock.json the optional packages for other systems that npm left out. npm drops those that its registry could
 * not show at that moment (a mirror that holds one system only, a release still spreading), and then refuses its own file in
 * `npm ci`. An entry with version, system and processor is enough: npm does not fetch what does not fit the machine.
 * With `--check` it only tells.
 */

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32', 'wasi'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** The entries that are missing, by their key in the lock file. */
function missingEntries({ packages }: Lock): Readonly<Record<string, LockEntry>> {
  const wanted = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}));
  const missing = wanted.filter(([name]) => packages[`node_modules/${name}`] === undefined);
  return Object.fromEntries(missing.map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)]));
}

/** System, processor and C library as a platform package's name tells them. Throws if it tells no system and no processor. */
function entryFor(name: string, version: string): LockEntry {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length + cpu.length === 0)
    throw new Error(`${name} is missing from package-lock.json, and its name tells no system: run npm install`);
  const libc = libcOf(words);
  return { version, cpu, dev: true, ...(libc === undefined ? {} : { libc: [libc] }), optional: true, os };
}

function libcOf(words: readonly string[]): string | undefined {
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.includes('linux') && words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
}

/** npm's own order, so that its next run changes nothing. */
function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one.localeCompare(other, 'en');
}

const file = fromRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = missingEntries(lock);
if (!process.argv.includes('--check')) {
  const packages = Object.fromEntries(Object.entries({ ...lock.packages, ...missing }).sort(byKey));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, undefined, 2)}\n`);
} else if (Object.keys(missing).length > 0) {
  process.stderr.write(`npm ci will refuse package-lock.json: run npm run lock, which adds\n${Object.keys(missing).join('\n')}\n`);
  process.exitCode = 1;
}
