import type { Fact, FactsOfFile } from '#model/fact.ts';
import type { Place } from '#model/place.ts';
import { placeText } from '#model/place.ts';
import { countText } from '../numbers.ts';
import { type Frame, frameOf, heading, pageText, point, type TerminalOptions } from './page.ts';
import { wrap } from './wrap.ts';

export interface FactsInput {
  readonly files: readonly Omit<FactsOfFile, 'unread'>[];
  readonly unread: readonly { readonly place: Place; readonly why: string }[];
}

/** The raw facts by file, in the order given, and what could not be read. */
export function factsPage({ files, unread }: FactsInput, options: TerminalOptions = {}): string {
  const repositories = [...new Set(files.map(({ repository }) => repository))].map((name) => ({ name, commit: '' }));
  const frame = frameOf(options, repositories);
  const facts = files.reduce((sum, file) => sum + file.facts.length, 0);
  return pageText([
    ...wrap(
      `${countText(facts, 'fact')} in ${countText(files.length, 'file')}, ${countText(unread.length, 'place')} not read`,
      frame.width,
    ),
    ...files.filter((file) => file.facts.length > 0).flatMap((file) => fileLines(file, frame)),
    ...(unread.length === 0
      ? []
      : [...heading('COULD NOT BE READ', frame), ...unread.flatMap(({ place, why }) => point('-', `${placeText(place)}: ${why}`, frame))]),
  ]);
}

function fileLines({ repository, path, reader, facts }: FactsInput['files'][number], frame: Frame): string[] {
  const where = frame.repositories.length > 1 ? `${repository}: ${path}` : path;
  return [
    ...heading(`${where} (${reader})`, frame),
    ...facts.flatMap((fact) => point(String(fact.line).padStart(5), factText(fact), frame)),
  ];
}

function factText({ in: source, name, role, label, version, scope, references = [] }: Fact): string {
  const parts = [
    `${role} ${source} ${name}`,
    version,
    label === undefined ? undefined : `as ${label}`,
    scope === undefined ? undefined : `(${scope})`,
  ];
  const links = references.map(({ to, how }) => `${how} ${to}`);
  return [...parts, links.length === 0 ? undefined : `-> ${links.join(', ')}`].filter((part) => part !== undefined).join(' ');
}
