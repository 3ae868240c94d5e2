import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CAPABILITIES } from '../nextbest/src/model/capability.ts';
import { fromRoot } from './run.ts';
import { technologyFile } from './technology-file.ts';

/** `npm run new technology NAME`: the data file of a technology, to be filled in. `--into FOLDER` writes it elsewhere. */

const CATALOGUE = 'nextbest/src/catalog/technologies';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { into: { type: 'string', default: fromRoot(CATALOGUE) } } });
const [kind, ...words] = positionals;
const name = words.join(' ').trim();

function stop(says: string): never {
  process.stderr.write(`${says}\n`);
  process.exit(2);
}

/** Lower-case letters, digits and hyphens: the id, and the name of the file. */
function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function explain(id: string): string {
  return `${CATALOGUE}/${id}.ts is there. Fill in:
  capability      one of ${CAPABILITIES.join(', ')}
  market          evolution from 0 (a first try) to 1 (a commodity), and one sentence of 22 to 142 characters that says why
  seen            a public repository, owner/name at github.com, and the path in it where you met a mark of it
  marks           what shows it: keep the lines that are true, with the exact names, and add others. need: a client library,
                  no rung. use: infrastructure, an image, a step, with its rung, or rungWhen where a setting tells it.
                  The example has to be matched, the notExample must not be.
If its releases end: lifespan, the name of a file in nextbest/src/catalog/lifespans. If a cloud sells it: cloud.
Then: npm run generate && npm run check && npm test
`;
}

const id = idOf(name);
if (kind !== 'technology' || id === '') stop('usage: npm run new technology NAME');
const path = `${values.into}/${id}.ts`;
if (existsSync(path)) stop(`${id}.ts is there already: nothing was written`);
writeFileSync(path, technologyFile(id, name), { flag: 'wx' });
process.stdout.write(explain(id));
