import type { Bet } from '#model/bet.ts';
import { placeText } from '#model/place.ts';
import { bullets, document, escaped } from '../markdown-text.ts';
import { chanceText, effortText, rangeText } from '../numbers.ts';
import { sentence } from '../words.ts';

/** The part of a bet's file that people read, below its head; Markdown. */
export function betProse({ title, started, card, forecast, evidence }: Bet): string {
  return document([
    `# ${escaped(title)}`,
    `Started on ${started}. The result is read on ${escaped(card.by)}.`,
    bullets(
      [
        ['What we do', card.change],
        ['The one number', card.metric],
        ['What we expect of it', card.direction],
        ['Because', card.because],
        ['We are wrong if', card.falsifier],
        ['What must not get worse', card.guardrail],
        ['Then back to', card.fallback],
      ].map(([label = '', text = '']) => `**${label}:** ${escaped(text)}`),
    ),
    '## What was expected',
    `It works ${chanceText(forecast.succeeds.likely)} times, takes ${effortText(forecast.effort)} and frees ${rangeText(forecast.frees)}. ` +
      'The numbers in brackets hold 8 of 10 cases.',
    ...(evidence.length === 0
      ? []
      : [
          '## What it rests on',
          bullets(evidence.map(({ says, place }) => `${escaped(says)}${place === undefined ? '' : ` (${escaped(placeText(place))})`}`)),
        ]),
    'All of this was frozen at the start: `nextbest bet check` tells when its head was changed later. `nextbest bet close` adds the result below.',
  ]);
}

/** What stands above the block of a result. */
export function resultProse({ is, on, early, note }: NonNullable<Bet['result']>): string {
  const peeked = early === true ? 'It was read before its date, so it is a peek: what it shows may still turn.' : '';
  return document([`## ${RESULT_WORDS[is]} on ${on}`, peeked, note === undefined ? '' : escaped(sentence(note))]);
}

export const RESULT_WORDS: Readonly<Record<NonNullable<Bet['result']>['is'], string>> = {
  won: 'Won',
  lost: 'Lost',
  neutral: 'Made no difference',
  inconclusive: 'Nobody can tell',
};
