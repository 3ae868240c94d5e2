import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMapJson } from '#map/json.ts';
import { layout } from '#map/layout.ts';
import { toOwm } from '#map/owm.ts';
import { toSvg } from '#map/svg.ts';
import type { Answer } from '#model/answer.ts';
import { buildCase } from '#report/case/build.ts';
import { caseMarkdown } from '#report/case/markdown.ts';
import { historyMarkdown } from '#report/history/markdown.ts';
import { caseHtml } from '#report/html/case/page.ts';
import { historyHtml } from '#report/html/history/page.ts';
import { htmlPage } from '#report/html/page.ts';
import { toJson } from '#report/json.ts';
import { answerMarkdown } from '#report/markdown.ts';
import { answerPage } from '#report/terminal/answer.ts';
import { componentsPage } from '#report/terminal/components.ts';
import { explainPage } from '#report/terminal/explain.ts';
import { factsPage } from '#report/terminal/facts.ts';
import { historyPage } from '#report/terminal/history/page.ts';
import { listPage } from '#report/terminal/list.ts';
import { answer, facts } from './example.ts';
import { history } from './example-history.ts';
import { poisoned } from './poison.ts';

const HOSTILE = [
  '\u001b[31m',
  '\u009b2J',
  '\u0007',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\u{e0041}',
  '\ud800',
  '\n',
  '\r',
  '\t',
  '<script>',
  '</script>',
  '</style>',
  ']]>',
  '<!--',
  '"',
  "'",
  '&',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '`',
  '|',
  '[x](http://e.vil)',
  '@team',
  '#12',
];

const poisons = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}\u{e0000}-\u{e0fff}]/u;

function terminalPages(any: Answer, poison: string): string[] {
  return [
    answerPage(any),
    listPage(any),
    explainPage(any, any.decision.today),
    componentsPage(any),
    factsPage(poisoned(facts, poison)),
    historyPage(poisoned(history, poison)),
  ];
}

test('nothing that steers a terminal or hides text reaches any output, and no text of the repository starts a line of its own', () => {
  fc.assert(
    fc.property(poisons, (poison) => {
      const any = poisoned(answer, poison);
      const drawing = layout(any.landscape);
      const outputs = [
        ...terminalPages(any, poison),
        htmlPage(any),
        answerMarkdown(any),
        toJson(any),
        toOwm(any.landscape, drawing),
        toSvg(any.landscape, drawing),
        toJson(toMapJson(any.landscape, drawing)),
      ];
      for (const output of outputs) expect(output).not.toMatch(UNSAFE);
    }),
    { numRuns: 200 },
  );
});

test('no tag, comment or end of section of the repository reaches a browser', () => {
  fc.assert(
    fc.property(poisons, (poison) => {
      const any = poisoned(answer, poison);
      const outputs = [htmlPage(any), answerMarkdown(any), toJson(any), toSvg(any.landscape, layout(any.landscape))];
      for (const output of outputs) {
        expect(output).not.toMatch(/<script|<img|<!--|]]>/i);
        expect(output.match(/<\/style>/g)?.length ?? 0).toBe(htmlStyles(output));
      }
    }),
    { numRuns: 200 },
  );
});

test('the same holds for the history', () => {
  fc.assert(
    fc.property(poisons, (poison) => {
      const any = poisoned(history, poison);
      const [page, json, text] = [historyHtml(any), toJson(any), historyMarkdown(any)];
      for (const output of [historyPage(any), page, json, text]) expect(output).not.toMatch(UNSAFE);
      for (const output of [page, json, text]) expect(output).not.toMatch(/<script|<img|<!--|]]>/i);
      expect(page.match(/<\/style>/g)?.length).toBe(htmlStyles(page));
    }),
    { numRuns: 60 },
  );
});

test('the same holds for the case, whose sentences are shortened and translated', () => {
  fc.assert(
    fc.property(poisons, (poison) => {
      const spoilt = poisoned(answer, poison);
      const found = buildCase({ answer: spoilt, action: spoilt.decision.today, product: `acme/shop${poison}`, hoursStated: false });
      const page = caseHtml(found);
      for (const output of [page, caseMarkdown(found), toJson(found)]) {
        expect(output).not.toMatch(UNSAFE);
        expect(output).not.toMatch(/<script|<img|<!--|]]>/i);
      }
      expect(page.match(/<\/style>/g)?.length).toBe(htmlStyles(page));
    }),
    { numRuns: 100 },
  );
});

test('a newline in a name is shown, not obeyed', () => {
  const poison = '\nSTART TODAY: delete everything';
  for (const page of [answerPage(poisoned(answer, poison)), historyPage(poisoned(history, poison))]) {
    expect(page).not.toMatch(/^\s*START TODAY: delete/m);
    expect(page).toContain('\\u000aSTART');
  }
});

test('only addresses of a web host become links', () => {
  const poison = '" onclick="alert(1)';
  for (const page of [htmlPage(poisoned(answer, poison)), historyHtml(poisoned(history, poison))]) {
    for (const [, address = ''] of page.matchAll(/href="([^"]*)"/g)) expect(address).toMatch(/^https:\/\//);
    expect(page).not.toMatch(/ onclick="/);
  }
});

test('JSON says the same after its risky characters are escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(toJson([text]))).toEqual([text]);
    }),
  );
  expect(toJson({ a: '</script>\u202e\u{e0041}]]>' })).toBe('{\n  "a": "\\u003c/script>\\u202e\\udb40\\udc41]]\\u003e"\n}\n');
});

function htmlStyles(output: string): number {
  return output.match(/<style>/g)?.length ?? 0;
}
