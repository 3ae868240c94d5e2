import { stringify } from 'yaml';
import type { Bet } from '#model/bet.ts';
import { plain } from '#model/plain.ts';
import type { Range } from '#model/range.ts';

const SCHEMA = 'https://raw.githubusercontent.com/nextbest/nextbest/main/nextbest/schema/bet.schema.json';

/** The head of a bet's file, as `parseBet` reads it. */
export function betHead(bet: Bet): string {
  const { action, kind, title, components, capability, from, to, fallback, started, commit, card, forecast, hash, evidence } = bet;
  const { succeeds, effort, frees } = forecast;
  const file = {
    action,
    kind,
    title,
    components,
    ...(capability === undefined ? {} : { capability }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(fallback === undefined ? {} : { fallback }),
    started,
    ...(commit === undefined ? {} : { commit }),
    card,
    forecast: { succeeds: numbersOf(succeeds), effort: numbersOf(effort), frees: numbersOf(frees) },
    hash,
    evidence: evidence.map(({ says, place }) => ({
      says,
      ...(place?.repository === undefined ? {} : { repository: place.repository }),
      ...(place === undefined ? {} : { path: place.path }),
      ...(place?.line === undefined ? {} : { line: place.line }),
    })),
  };
  return `---\n# yaml-language-server: $schema=${SCHEMA}\n${yaml(file)}---\n`;
}

/** A result as the block that `parseBet` reads. */
export function resultBlock({ is, on, hours, early, note }: NonNullable<Bet['result']>): string {
  const block = {
    result: is,
    on,
    ...(hours === undefined ? {} : { hours }),
    ...(early === undefined ? {} : { early }),
    ...(note === undefined ? {} : { note }),
  };
  return `\`\`\`nextbest\n${yaml(block)}\`\`\`\n`;
}

function numbersOf({ low, likely, high }: Range): readonly number[] {
  return [low, likely, high];
}

/** Every text in quotes, so that what would steer a terminal or reorder a line can stand there as an escape. */
function yaml(value: object): string {
  const text = stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return text
    .split('\n')
    .map((line) => [...line].map(escaped).join(''))
    .join('\n');
}

function escaped(character: string): string {
  if (plain(character) === character) return character;
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}
