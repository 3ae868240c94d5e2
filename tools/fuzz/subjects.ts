import { readdirSync, readFileSync } from 'node:fs';
import { READERS } from '../../nextbest/src/evidence/readers/all.ts';
import { fileMarks } from '../../nextbest/src/evidence/readers/files.ts';
import { fromRoot } from '../run.ts';
import type { Input, Subject } from './judge.ts';

const FIXTURES = fromRoot('nextbest/fixtures/readers');

/** Who is to be fuzzed, by name, with the texts to begin with. */
export interface Candidate {
  readonly subject: Subject;
  readonly fixtures: readonly Input[];
}

/** Every reader with its fixtures, and the one that reads paths alone with the paths of all fixtures. */
export function candidates(): Candidate[] {
  const readers = READERS.map((subject) => ({ subject, fixtures: fixturesOf(subject.name) }));
  const paths = readers.flatMap(({ subject, fixtures }) => fixtures.map(({ path }) => ({ text: `${subject.name}/${path}`, path })));
  const files: Subject = { name: 'files', read: (text) => ({ facts: fileMarks(text), unread: [] }) };
  return [...readers, { subject: files, fixtures: paths }];
}

function fixturesOf(name: string): Input[] {
  const files = readdirSync(`${FIXTURES}/${name}`).filter((file) => !file.endsWith('.facts.json'));
  return files.sort().map((path) => ({ path, text: readFileSync(`${FIXTURES}/${name}/${path}`, 'utf8') }));
}
