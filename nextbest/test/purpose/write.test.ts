import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePurpose } from '#purpose/purpose.ts';
import { PURPOSE_QUESTIONS } from '#purpose/questions.ts';
import { purposeText } from '#purpose/write.ts';

function roundTrip(northStar: string, users: string, differentiators: string) {
  return parsePurpose(purposeText({ northStar, users, differentiators }), 'purpose.yaml');
}

test('the examples that the questions give are understood when they are given back', () => {
  const [northStar = '', users = '', differentiators = ''] = PURPOSE_QUESTIONS.map(({ example }) => example);
  const purpose = roundTrip(northStar, users, differentiators);
  expect(purpose.northStar?.metric).toBe(northStar);
  expect(purpose.users.map((user) => [user.name, user.needs.map(({ name }) => name)])).toEqual([
    ['shopper', ['find a product', 'pay']],
    ['shop owner', ['see sales']],
  ]);
  expect(purpose.differentiators).toEqual(['price recommendations', 'search']);
});

test('whatever is answered comes back as it was', () => {
  const word = fc
    .string({ unit: fc.constantFrom('a', 'é', '日', '"', "'", '#', '&', '*', '!', '-', '{', '[', '|', '>', '%', '@', '?', '1', '~', ' ') })
    .map((text) => text.trim());
  fc.assert(
    fc.property(
      word,
      fc.array(
        word.filter((text) => text !== ''),
        { maxLength: 3 },
      ),
      (metric, names) => {
        const purpose = roundTrip(metric, names.map((name) => `${name}: ${names.join(', ')}`).join('; '), names.join(', '));
        expect(purpose.northStar?.metric ?? '').toBe(metric);
        expect(purpose.differentiators).toEqual(names);
        expect(purpose.users.map((user) => [user.name, user.needs.map(({ name }) => name)])).toEqual(names.map((name) => [name, names]));
      },
    ),
  );
});

test('a user without needs, and no answer at all', () => {
  expect(roundTrip('', 'shopper', '').users).toEqual([{ name: 'shopper', needs: [] }]);
  expect(roundTrip('', ' ; :, ', ' , ').users).toEqual([]);
  expect(roundTrip('', '', '')).toMatchObject({ users: [], differentiators: [] });
});

test('the hints that are written as comments are understood once they are uncommented', () => {
  const text = purposeText({ northStar: '', users: '', differentiators: '' });
  const uncommented = text
    .split('\n')
    .map((line) => (/^# [a-zA-Z]+: [{[\w]/.test(line) ? line.slice(2) : line))
    .join('\n');
  const purpose = parsePurpose(uncommented, 'purpose.yaml');
  expect(purpose.team.size).toBe(5);
  expect(purpose.options).toHaveLength(1);
  expect(purpose.workloads['cart']?.toil?.high).toBe(4);
});

test('editors find the schema by the first line', () => {
  expect(purposeText({ northStar: 'x', users: '', differentiators: '' })).toMatch(
    /^# yaml-language-server: \$schema=https:\/\/\S+purpose\.schema\.json\n/,
  );
});
