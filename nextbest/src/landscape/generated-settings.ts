import type { FactsOfFile } from '#model/fact.ts';
import type { Match } from './match.ts';
import { folderOf, foldersAbove } from './path.ts';

/** Rails writes it for every new application, with the address of a Redis in it. */
const GENERATED = /(?:^|\/)config\/cable\.yml$/;

/**
 * Without what only a file of settings names that a generator wrote, where the application has no library that could talk to it: its Gemfile is
 * there and names none.
 */
export function withoutGenerated(matches: readonly Match[]): readonly Match[] {
  const generated = matches.filter(({ file, fact }) => GENERATED.test(file.path) && fact.in !== 'file');
  if (generated.length === 0) return matches;
  const spoken = spokenByGems(matches);
  const unspoken = new Set(generated.filter((match) => !canTalk(match, spoken)));
  return matches.filter((match) => !unspoken.has(match));
}

function canTalk({ file, technology }: Match, spoken: (folder: string) => ReadonlySet<string> | undefined): boolean {
  const known = foldersAbove(file.path).flatMap((folder) => spoken(`${file.repository}:${folder}`) ?? []);
  return known.length === 0 || known.some((words) => technology.speaks?.some((word) => words.has(word)));
}

/** The protocols that the gems of a folder speak; undefined where it has no Gemfile. */
function spokenByGems(matches: readonly Match[]): (folder: string) => ReadonlySet<string> | undefined {
  const spoken = new Map<string, Set<string>>();
  for (const { file, fact, technology } of matches) {
    if (fact.in !== 'rubygems') continue;
    const key = keyOf(file);
    const words = spoken.get(key) ?? new Set();
    spoken.set(key, words);
    for (const word of technology.speaks ?? []) words.add(word);
  }
  return (folder) => spoken.get(folder);
}

function keyOf({ repository, path }: FactsOfFile): string {
  return `${repository}:${folderOf(path)}`;
}
