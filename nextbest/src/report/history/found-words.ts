import type { Gap } from '#model/gaps.ts';
import type { FrameworkFound } from '#model/history-report.ts';
import { isUnknown } from '#model/unknown.ts';
import { countText, numberText, shareText, timeText } from '../numbers.ts';
import { dueText } from '../phrases.ts';
import { sentence } from '../words.ts';
import { countedPeople } from './cost-words.ts';

/** What is missing, and since or until when it hurts, where it does not say so itself. */
export function gapText({ says, by }: Gap, asOf: string): string {
  return sentence(by === undefined || says.includes(by) ? says : dueText({ what: says, by }, asOf));
}

/** Fewer changes in a year tell no share and no time. */
const ENOUGH = 8;

/** By which sign it is a framework of the team's own, and what it costs the others, in whole sentences. */
export function frameworkTexts(framework: FrameworkFound): string[] {
  const { importers, importingFiles, age, recentAuthors, changes } = framework;
  const old = isUnknown(age) ? '' : `is ${countText(Math.max(1, Math.round(age)), 'year')} old and `;
  const people = recentAuthors === 0 ? 'nobody' : countedPeople(recentAuthors);
  return [
    `${countText(importingFiles, 'file')} in ${countText(importers, 'other part')} ${importingFiles === 1 ? 'uses' : 'use'} it.`,
    ...signTexts(framework),
    `It ${old}was changed ${countText(changes, 'time')} in 12 months, by ${people}.`,
  ];
}

function signTexts({ base, signals, coChange, coincidence, changes, leadTime }: FrameworkFound): string[] {
  const texts: string[] = [];
  if (base !== undefined && signals.includes('inherited'))
    texts.push(`${countText(base.files, 'file')} in ${countText(base.parts, 'other part')} inherit from ${fileName(base.place.path)}.`);
  if (changes < ENOUGH) return texts;
  if (!isUnknown(coChange)) {
    const others = isUnknown(coincidence) ? '' : `; of the other changes around it, ${shareText(coincidence)} did`;
    texts.push(`${shareText(coChange)} of its ${countText(changes, 'change')} in 12 months touched a file that uses it${others}.`);
  }
  if (!isUnknown(leadTime) && leadTime.touching.n >= ENOUGH) {
    const { touching, others } = leadTime;
    texts.push(
      `Half of its ${numberText(touching.n, 0)} released changes took ${timeText(touching.median)} or less, half of the others ${timeText(others.median)}.`,
    );
  }
  return texts;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
