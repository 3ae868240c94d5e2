import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBet } from '#purpose/bet-file.ts';
import { betHead } from '#purpose/bet-text.ts';
import { betOn } from '../support/written-bet.ts';

const PATH = '.nextbest/bets/2026-10-27-rabbitmq.md';

const HEAD = `---
action: climb/service:rabbitmq/amazon-mq
kind: climb
title: Let Amazon MQ run it
components: [service:rabbitmq]
capability: queue
from: { technology: rabbitmq, rung: container }
to: { technology: amazon-mq, rung: managed }
started: 2026-10-27
card:
  change: Let Amazon MQ run it
  metric: hours a month that go into it
  direction: down by half
  because: 96 commits of upkeep
  falsifier: 16 hours or more
  guardrail: errors stay as they are
  by: 2026-11-24
  fallback: back to containers
forecast:
  succeeds: [0.7, 0.8, 0.9]
  effort: [20, 44, 96]
  frees: [9, 32, 114]
hash: sha256:${'a'.repeat(64)}
evidence:
  - { says: image rabbitmq, path: infra/rabbitmq.yaml, line: 14 }
  - { says: new work is assumed }
---
`;

function result(text: string): string {
  return `\n## Result\n\n\`\`\`nextbest\n${text}\n\`\`\`\n`;
}

test('an open bet', () => {
  const bet = parseBet(`${HEAD}\n# Let Amazon MQ run it\n\nWords: of people.\n`, PATH);
  expect(bet).toMatchObject({
    id: '2026-10-27-rabbitmq',
    path: PATH,
    kind: 'climb',
    from: { technology: 'rabbitmq', rung: 'container' },
    forecast: { effort: { low: 20, likely: 44, high: 96, unit: 'hours' } },
    evidence: [{ says: 'image rabbitmq', place: { path: 'infra/rabbitmq.yaml', line: 14 } }, { says: 'new work is assumed' }],
  });
  expect(bet.result).toBeUndefined();
});

test('a result below it, also in a file of Windows; of two the last one counts', () => {
  const text = `${HEAD}${result('result: inconclusive\non: 2026-11-01')}${result('result: lost\non: 2026-11-24\nhours: 60\nnote: slower')}`;
  expect(parseBet(text.replaceAll('\n', '\r\n'), PATH).result).toEqual({ is: 'lost', on: '2026-11-24', hours: 60, note: 'slower' });
});

test.each([
  ['no head', '# A note\n', /:1: a bet starts with its head/],
  ['a head without an end', HEAD.replace(/---\n$/, ''), /:1: a bet starts with its head/],
  ['a missing falsifier', HEAD.replace(/ {2}falsifier.*\n/, ''), /:10: card\.falsifier: /],
  ['a day that is none', HEAD.replace('2026-11-24', '2026-13-24'), /:17: card\.by: there is no such day/],
  ['a range upside down', HEAD.replace('[20, 44, 96]', '[96, 44, 20]'), /:21: forecast\.effort: the low number comes first/],
  ['a key that nobody knows', HEAD.replace('capability: queue', 'capabilty: queue'), /:6: capabilty: no such key is known/],
  ['an unknown result', `${HEAD}${result('result: great\non: 2026-11-24')}`, /:32: result: write one of won, lost, neutral, inconclusive/],
  ['a block without an end', `${HEAD}\n\`\`\`nextbest\nresult: won\n`, /:29: the block that starts here has no end/],
])('%s is told with the file and the line', (_, text, says) => {
  expect(() => parseBet(text, PATH)).toThrow(says);
  expect(() => parseBet(text, PATH)).toThrow(PATH);
});

test('however a file is damaged, it is a bet or a line that says what is wrong', () => {
  const whole = `${HEAD}${result('result: lost\non: 2026-11-24')}`;
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 20 }), (at, length, text) => {
      const damaged = `${whole.slice(0, at)}${text}${whole.slice(at + length)}`;
      try {
        expect(parseBet(damaged, PATH).path).toBe(PATH);
      } catch (problem) {
        expect(problem).toMatchObject({ name: 'StatedFileError', message: expect.stringMatching(/^\.nextbest\S+\.md:\d+: /) });
      }
    }),
    { numRuns: 500 },
  );
});

test('what is written is read back as it was, whatever stands in it', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', '"', "'", ':', '#', '\\', '-', '`', '\u202e', '\u{e0041}', '日', '\n', ' ') })
    .filter((one) => one !== '');
  fc.assert(
    fc.property(text, text, (id, says) => {
      const bet = betOn(id, {
        components: [id],
        from: { rung: 'vm' },
        evidence: [{ says, place: { path: id, line: 3 } }],
        started: '2026-10-27',
      });
      const head = betHead(bet);
      expect(parseBet(head, bet.path)).toEqual({ ...bet, id: '2026-01-01-bet' });
      expect(head).not.toMatch(/[\u202e\u{e0041}]/u);
    }),
  );
});
