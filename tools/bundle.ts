import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { licencesOf } from './licences.ts';
import { fromRoot, runTool } from './run.ts';

/**
 * Builds nextbest/dist: the program in pieces that load when needed, the compiled catalogue, the licences of what is bundled, and a
 * fingerprint of program and catalogue, under which answers are kept between runs.
 */

const ENTRY = fromRoot('nextbest/src/cli/main.ts');
const DIST = fromRoot('nextbest/dist');

const OPTIONS = {
  absWorkingDir: fromRoot('.'),
  entryPoints: [ENTRY],
  outdir: DIST,
  bundle: true,
  splitting: true,
  // All in one folder: a file beside the program (the catalogue) is then beside every piece of it.
  chunkNames: '[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  // Some packages' `main` loads its own parts in a way that no bundler can follow; their `module` does not.
  mainFields: ['module', 'main'],
  // CommonJS packages ask for Node's own modules through `require`, which a module does not have.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  minifyWhitespace: true,
  legalComments: 'external',
  sourcemap: 'linked',
  metafile: true,
  write: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;

function stop(says: string): never {
  process.stderr.write(`${says}\n`);
  process.exit(1);
}

function isLegalComment({ path }: OutputFile): boolean {
  return path.endsWith('.LEGAL.txt');
}

/** esbuild keeps the legal comments of each piece apart; here they close the one list of licences. */
function legalComments(files: readonly OutputFile[]): string {
  const comments = files.filter(isLegalComment).map(({ text }) => text.trim());
  return comments.length === 0 ? '' : `Comments kept from the bundled files\n\n${comments.sort().join('\n\n')}\n`;
}

if (!existsSync(ENTRY)) stop('nothing to build: nextbest/src/cli/main.ts, the entry of the program, is missing');
const { metafile, outputFiles } = await build(OPTIONS).catch(() => stop('the program was not built'));
rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
for (const file of outputFiles) if (!isLegalComment(file)) writeFileSync(file.path, file.contents);
const licences = [readFileSync(fromRoot('NOTICE'), 'utf8'), licencesOf(Object.keys(metafile.inputs)), legalComments(outputFiles)];
writeFileSync(join(DIST, 'LICENSES.txt'), licences.join('\n'));
runTool('tools/compile-catalog.ts');
const parts = outputFiles.filter(({ path }) => path.endsWith('.js')).map(({ contents }) => contents);
const fingerprint = createHash('sha256');
for (const part of [...parts, readFileSync(join(DIST, 'catalog.json'))]) fingerprint.update(part);
writeFileSync(join(DIST, 'fingerprint.txt'), fingerprint.digest('hex'));
