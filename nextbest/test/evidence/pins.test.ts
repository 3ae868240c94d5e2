import { expect, test } from 'vitest';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { settlePins } from '../../src/evidence/pins.ts';
import type { Reader } from '../../src/evidence/reader.ts';
import { gemfile } from '../../src/evidence/readers/gemfile.ts';
import { lockFile } from '../../src/evidence/readers/lock-file.ts';
import { packageJson } from '../../src/evidence/readers/package-json.ts';

function read(reader: Reader, path: string, text: string): FactsOfFile {
  return { repository: 'shop', path, reader: reader.name, ...reader.read(text, path) };
}

function pins(files: readonly FactsOfFile[]): readonly string[] {
  const facts = settlePins(files).flatMap(({ path, facts: found }) => found.map((fact: Fact) => ({ path, fact })));
  return facts
    .filter(({ fact }) => fact.role === 'declares' && fact.in !== 'structure')
    .map(({ path, fact }) => `${path} ${fact.name} ${fact.version} ${fact.scope ?? ''}`.trim());
}

test('of a lock file only what a manifest asks for stays, at the range it asks for and with its scope', () => {
  const lock =
    'express@^4.0.0:\n  version "4.21.2"\n\nexpress@^3.0.0:\n  version "3.21.2"\n\nqs@^6.0.0:\n  version "6.13.0"\n\nvitest@^3.0.0:\n  version "3.2.4"\n';
  const manifest = '{ "name": "web", "dependencies": { "express": "^4.0.0" }, "devDependencies": { "vitest": "^3.0.0" } }';
  expect(pins([read(lockFile, 'yarn.lock', lock), read(packageJson, 'apps/web/package.json', manifest)])).toEqual([
    'yarn.lock express 4.21.2',
    'yarn.lock vitest 3.2.4 development',
  ]);
});

test('a lock file stands for nothing beside it, and of two versions without a range neither is told', () => {
  const lock = '[[package]]\nname = "syn"\nversion = "1.0.0"\n\n[[package]]\nname = "syn"\nversion = "2.0.0"\n';
  const cargo: FactsOfFile = { repository: 'shop', path: 'a/Cargo.toml', reader: 'cargo', facts: [fact('cargo', 'syn')], unread: [] };
  expect(pins([read(lockFile, 'a/Cargo.lock', lock), cargo])).toEqual([]);
  const other: FactsOfFile = { ...cargo, path: 'b/Cargo.toml', facts: [fact('cargo', 'serde')] };
  expect(pins([read(lockFile, 'a/Cargo.lock', '[[package]]\nname = "serde"\nversion = "1.0.0"\n'), other])).toEqual([]);
});

test('gems that only other gems ask for are no facts, and the Ruby version stays', () => {
  const lock = 'GEM\n  specs:\n    rails (8.0.2)\n      rack (>= 2)\n    rack (3.1.0)\n\nRUBY VERSION\n   ruby 3.4.5\n';
  const files = [read(gemfile, 'Gemfile', "gem 'rails'\n"), read(gemfile, 'Gemfile.lock', lock)];
  expect(pins(files)).toEqual(['Gemfile.lock rails 8.0.2']);
  expect(JSON.stringify(settlePins(files))).toContain('3.4.5');
});

function fact(source: Fact['in'], name: string): Fact {
  return { in: source, name, role: 'uses', line: 1 };
}
