import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, nextbest } from './support/binary.ts';
import { buildStory } from './support/story.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`),
];

test('every example of the help runs and succeeds', () => {
  const parent = emptyFolder();
  const shop = join(parent, 'shop');
  cpSync(buildStory('shop'), shop, { recursive: true });
  cpSync(join(shop, 'infra'), join(parent, 'shop-infra'), { recursive: true });
  const examples = [...nextbest(['--help']).out.matchAll(/^ {2}\$ nextbest ?(.*?)(?: {2,}.*)?$/gm)].map(([, words = '']) =>
    words.split(' ').filter((word) => word !== ''),
  );
  expect(examples.length).toBeGreaterThan(5);
  for (const words of examples) {
    const { code, err } = nextbest(words, { cwd: shop });
    expect({ words, code, err }).toEqual({ words, code: 0, err: '' });
  }
});

test('every link between the documents and into the code leads somewhere', () => {
  for (const page of PAGES) {
    const links = [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) expect(existsSync(join(ROOT, dirname(page), link)), `${page}: ${link}`).toBe(true);
  }
});

test('every room of the code is in the table of ARCHITECTURE.md', () => {
  const table = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
  const rooms = readdirSync(join(ROOT, 'nextbest/src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of rooms) expect(table, name).toContain(`| \`${name}\` `);
});

test('the published schema that init names is the one in the package', () => {
  const folder = buildStory('orders-serverless');
  rmSync(join(folder, '.nextbest'), { recursive: true, force: true });
  nextbest(['init'], { cwd: folder, input: 'a\nb: c\nd\n' });
  const named = /\$schema=\S*\/nextbest\/schema\/(\S+)/.exec(readFileSync(join(folder, '.nextbest/purpose.yaml'), 'utf8'))?.[1] ?? '';
  const schema = JSON.parse(readFileSync(join(ROOT, 'nextbest/schema', named), 'utf8'));
  expect(schema.$id).toMatch(new RegExp(`${named}$`));
});
