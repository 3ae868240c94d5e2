import type { Answer } from '#model/answer.ts';
import type { Component, ComponentKind, Usage } from '#model/component.ts';
import { isUnknown } from '#model/unknown.ts';
import { whereText } from '../phrases.ts';
import { rungWords } from '../words.ts';
import { header } from './answer.ts';
import { evidenceRows, type Frame, frameOf, heading, pageText, point, row, type TerminalOptions } from './page.ts';

const SECTIONS: readonly (readonly [ComponentKind, string])[] = [
  ['user', 'USERS'],
  ['need', 'NEEDS'],
  ['deployable', 'WHAT YOU DEPLOY'],
  ['service', 'WHAT IT USES'],
  ['library', 'LIBRARIES'],
];

const MOST_EVIDENCE = 3;

/** The stack: each part, what it is used for, how it is run, what it depends on, and where that is written. */
export function componentsPage(answer: Answer, options: TerminalOptions = {}): string {
  const frame = frameOf(options, answer.decision.repositories);
  const { components, coverage } = answer.landscape;
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const sections = SECTIONS.flatMap(([kind, title]) => {
    const some = components.filter((component) => component.kind === kind);
    return some.length === 0 ? [] : [...heading(title, frame), ...some.flatMap((component) => componentLines(component, names, frame))];
  });
  const unresolved = coverage.unresolved.flatMap(({ kind, name, place }) =>
    point('-', `${kind} ${name}  ${whereText(place, frame.repositories)}`, frame),
  );
  const unread = answer.unread.flatMap(({ place, why }) => point('-', `${whereText(place, frame.repositories)}: ${why}`, frame));
  return pageText([
    ...header(answer, options.version ?? '', frame),
    ...sections,
    ...(unresolved.length === 0 ? [] : [...heading('BY NAME ONLY', frame), ...unresolved]),
    ...(unread.length === 0 ? [] : [...heading('COULD NOT BE READ', frame), ...unread]),
  ]);
}

function componentLines({ id, name, uses, dependsOn, evidence }: Component, names: ReadonlyMap<string, string>, frame: Frame): string[] {
  const needs = dependsOn.map((dependency) => names.get(dependency.id) ?? dependency.id);
  return [
    ...point('-', name === id ? name : `${name}  (${id})`, frame),
    ...row('used for', uses.map(usageText), frame),
    ...row('needs', needs.length === 0 ? [] : [needs.join(', ')], frame),
    ...evidenceRows('seen', evidence.slice(0, MOST_EVIDENCE), frame),
  ];
}

function usageText({ capability, technology, technologyName, rung, environment }: Usage): string {
  const saidAlready = environment === 'production' || (environment === 'unknown' && isUnknown(rung));
  const where = saidAlready ? '' : environment === 'unknown' ? ' (environment not known)' : ` (${environment})`;
  const words = technology === 'unknown' && isUnknown(rung) ? rungWords(rung) : `${technologyName}, ${rungWords(rung)}`;
  return `${capability}: ${words}${where}`;
}
