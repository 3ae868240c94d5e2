import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { technologyShape } from '#purpose/technology-shape.ts';
import { factsIn } from './catalog/example-facts.ts';
import { emptyFolder } from './support/binary.ts';

const TOOL = join(import.meta.dirname, '../../tools/new.ts');

function make(words: readonly string[], into: string): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...words, '--into', into], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

async function described(path: string): Promise<unknown> {
  const module: object = await import(pathToFileURL(path).href);
  return Object.values(module)[0];
}

test('a new technology is one file whose marks are found, and which is refused until it is filled in', async () => {
  const into = emptyFolder();
  const { code, out } = make(['technology', "3Scale's", 'Gate'], into);
  expect({ code, told: /capability[\s\S]*market[\s\S]*seen[\s\S]*marks/.test(out) }).toEqual({ code: 0, told: true });
  const path = join(into, '3scale-s-gate.ts');
  const empty = technologyShape.safeParse(await described(path));
  expect(empty.error?.issues.map((issue) => issue.path.join('.'))).toEqual(['market.because', 'seen.repository', 'seen.path']);

  const text = readFileSync(path, 'utf8').replace("because: ''", "because: 'Gateways are sold by the call today.'");
  const filled = join(into, 'filled.ts');
  writeFileSync(filled, text.replace("repository: '', path: ''", "repository: 'acme/shop', path: 'compose.yaml'"));
  const technology = technologyShape.parse(await described(filled));
  expect(technology.name).toBe("3Scale's Gate");
  for (const { in: source, name, example, notExample = '' } of technology.marks) {
    expect(factsIn(source, name, example).map((fact) => fact.name)).toContain(name);
    expect(factsIn(source, name, notExample).map((fact) => fact.name)).not.toContain(name);
  }
});

test('nothing is overwritten, and a call without a name says how it is called', () => {
  const into = emptyFolder();
  expect(make(['technology', 'Acme'], into).code).toBe(0);
  expect(make(['technology', 'Acme'], into)).toMatchObject({ code: 2, err: expect.stringContaining('acme.ts is there already') });
  for (const words of [[], ['technology'], ['ladder', 'Acme'], ['technology', '***']])
    expect(make(words, into)).toMatchObject({ code: 2, err: expect.stringContaining('usage: npm run new technology NAME') });
});
