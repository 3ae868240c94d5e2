import { expect, test } from 'vitest';
import { parsePurpose, parseStack } from '#purpose/purpose.ts';
import { parseRepositories } from '#purpose/repositories.ts';
import { processorSeconds } from '../support/processor.ts';

const PATH = '.nextbest/purpose.yaml';

function parse(...lines: string[]) {
  return parsePurpose(lines.join('\n'), PATH);
}

function problem(...lines: string[]): string {
  try {
    parse(...lines);
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : 'no error';
  }
  return 'accepted';
}

test('an empty file, or one of comments alone, is a purpose that says nothing', () => {
  const nothing = { path: PATH, users: [], differentiators: [], team: { skills: [] }, workloads: {}, options: [] };
  expect(parse('')).toEqual(nothing);
  expect(parse('# nothing yet')).toEqual(nothing);
});

test('everything that may be said is understood', () => {
  const purpose = parse(
    'northStar: { metric: orders on time, inputs: [speed, stock] }',
    'users:',
    '  - name: shopper',
    '    needs:',
    '      - { name: pay, moves: speed, value: { low: 100, high: 400, unit: USD/week }, components: [cart] }',
    'differentiators: [search]',
    'sellsInfrastructure: false',
    'cloud: aws',
    'team: { size: 4, ratePerHour: [50, 200], hoursPerCommit: [1, 2, 8], skills: [terraform] }',
    'workloads:',
    '  cart: { unit: { seconds: 2, gpu: false }, toil: [0, 8] }',
    'options:',
    '  - title: Try hosted search',
    '    value: [2, 8]',
    '    effort: { low: 8, likely: 10, high: 40 }',
    '    succeeds: [0.5, 0.9]',
  );
  expect(purpose.northStar).toEqual({ metric: 'orders on time', inputs: ['speed', 'stock'] });
  expect(purpose.users[0]?.needs[0]).toEqual({
    name: 'pay',
    moves: 'speed',
    value: { low: 100, likely: 200, high: 400, unit: 'USD/week' },
    components: ['cart'],
  });
  expect(purpose.team).toEqual({
    size: 4,
    rate: { low: 50, likely: 100, high: 200, unit: 'USD/hour' },
    hoursPerCommit: { low: 1, likely: 2, high: 8, unit: 'hours/commit' },
    skills: ['terraform'],
  });
  expect(purpose.workloads['cart']).toEqual({
    capability: '',
    unit: { seconds: 2, gpu: false },
    toil: { low: 0, likely: 4, high: 8, unit: 'hours/month' },
  });
  expect(purpose.options[0]).toMatchObject({ id: 'try-hosted-search', effort: { low: 8, likely: 10, high: 40, unit: 'hours' }, line: 13 });
  expect(purpose.options[0]?.succeeds?.likely).toBeCloseTo(Math.sqrt(0.45), 9);
});

test('what is paid for a workload is read as it is in a workload file', () => {
  const money = { monthlyUSD: 90, breakdownUSD: { nat: 30 }, ratePerHourUSD: { low: 60, high: 90 } };
  expect(parse(`workloads: { cart: { money: ${JSON.stringify(money)} } }`).workloads['cart']?.money).toEqual(money);
  expect(() => parse('workloads: { cart: { money: { monthlyEUR: 90 } } }')).toThrow('monthlyEUR');
});

test.each([
  ['a key that nobody knows', ['users: []', 'nothStar: { metric: x }'], ':2:', 'nothStar'],
  ['an unknown key below another', ['team:', '  size: 4', '  sise: 4'], ':3:', 'sise'],
  ['a wrong type', ['users:', '  - name: shopper', '    needs:', '      - name: [1]'], ':4:', 'users.0.needs.0.name'],
  ['a missing key', ['users:', '  - name: shopper', '  - needs: []'], ':3:', 'users.1.name'],
  ['a wrong word', ['cloud: amazon'], ':1:', 'cloud'],
  ['broken YAML', ['users:', '  - name: "shopper'], ':2:', 'not valid YAML'],
  ['a key that stands twice', ['cloud: aws', 'cloud: gcp'], ':2:', 'stands twice'],
  ['an alias to nothing', ['users: *all'], ':1:', 'alias'],
  ['a list at the top', ['- users'], ':1:', 'expected object'],
  ['a range of words', ['options:', '  - { title: x, value: much, effort: [1, 2] }'], ':2:', 'low'],
  ['a range the wrong way round', ['options:', '  - { title: x, value: [1, 2], effort: [40, 8] }'], ':2:', 'options.0.effort'],
  ['a likely value outside its range', ['options:', '  - { title: x, value: [1, 9, 2], effort: [1, 2] }'], ':2:', 'options.0.value'],
  ['effort below nothing', ['options:', '  - { title: x, value: [1, 2], effort: [-8, 8] }'], ':2:', 'options.0.effort'],
  ['a chance above 1', ['options:', '  - { title: x, value: [1, 2], effort: [1, 2], succeeds: [50, 90] }'], ':2:', 'options.0.succeeds'],
  ['a team of nobody', ['team: { size: 0 }'], ':1:', 'team.size'],
  [
    'a unit that cannot be turned into hours a week',
    ['users: [{ name: a, needs: [{ name: b, value: { low: 1, high: 2, unit: hours/month } }] }]'],
    ':1:',
    'unit',
  ],
  [
    'a unit that cannot be turned into hours a month',
    ['options:', '  - { title: x, value: { low: 1, high: 2, unit: USD/year }, effort: [1, 2] }'],
    ':2:',
    'unit',
  ],
])('%s is told with its line and its key', (...[, lines, line, key]) => {
  const said = problem(...lines);
  expect(said).toMatch(/^StatedFileError: \.nextbest\/purpose\.yaml:/);
  expect(said).toContain(line);
  expect(said).toContain(key);
  expect(said).not.toContain('\n');
});

test('an alias bomb and a pit of brackets are problems of the file, told in time', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefghi'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`),
  ];
  const seconds = processorSeconds(() => {
    expect(problem(...bomb)).toMatch(/^StatedFileError/);
    expect(problem(`users: ${'['.repeat(50_000)}`)).toMatch(/^StatedFileError/);
    expect(problem(`users: ${'- '.repeat(50_000)}x`)).toMatch(/^StatedFileError/);
  });
  expect(seconds).toBeLessThan(3);
});

test('options keep apart, whatever letters their titles have', () => {
  const titles = ['検索を借りる', 'サーチを試す', 'Try it!', 'try it', '???'];
  const { options } = parse('options:', ...titles.map((title) => `  - { title: "${title}", value: [1, 2], effort: [1, 2] }`));
  expect(new Set(options.map(({ id }) => id)).size).toBe(titles.length);
  for (const { id } of options) expect(id).toMatch(/^[^\s/]+$/u);
});

test('the stack as stated, with its lines; a capability or a rung that there is none of is told', () => {
  const lines = [
    'components:',
    '  - { component: billing, capability: compute, technology: ec2, rung: vm }',
    '  - component: mail',
    '    capability: email',
    '    technology: ses',
    '    rung: serverless',
  ];
  expect(parseStack(lines.join('\n'), 'stack.yaml').components.map(({ component, line }) => [component, line])).toEqual([
    ['billing', 2],
    ['mail', 3],
  ]);
  const wrong = (from: string, to: string) => () => parseStack(lines.join('\n').replace(from, to), 'stack.yaml');
  expect(wrong('rung: vm', 'rung: cloud')).toThrow('stack.yaml:2: components.0.rung');
  expect(wrong('capability: email', 'capability: e-mail')).toThrow('stack.yaml:4: components.1.capability');
});

test('the list of repositories', () => {
  expect(parseRepositories('repositories: [../shop, ../infra]', 'r.yaml')).toEqual([
    { path: '../shop', line: 1 },
    { path: '../infra', line: 1 },
  ]);
  expect(() => parseRepositories('repositories: []', 'r.yaml')).toThrow('r.yaml:1: repositories');
});

test('waits that git cannot tell are stated in days', () => {
  const text = 'waits:\n  - { where: release board, days: [1, 3, 10] }\n  - { where: review, days: [1, 4], changes: of the app }\n';
  expect(parsePurpose(text, PATH).waits).toEqual([
    { where: 'release board', days: { low: 1, likely: 3, high: 10, unit: 'days' } },
    { where: 'review', days: { low: 1, likely: 2, high: 4, unit: 'days' }, changes: 'of the app' },
  ]);
  expect(() => parsePurpose('waits:\n  - { where: x, days: { low: 1, high: 2, unit: hours } }\n', PATH)).toThrow(/:2:.*days/);
});
