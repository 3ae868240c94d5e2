import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classifier, classifyHistory } from '#history/classify.ts';
import { commit } from '../support/commits.ts';
import { processorSeconds } from '../support/processor.ts';
import { workModel } from '../support/work-model.ts';

const judge = classifier(workModel());

function verdict(subject: string, ...paths: string[]): string {
  const { class: kind, by } = judge(commit('c', subject, { paths }));
  return `${kind} by ${by}`;
}

test.each([
  ['feat: pay later', 'value by prefix'],
  ['feat(api)!: pay later', 'value by prefix'],
  ['perf(search): half the time', 'value by prefix'],
  ['fix: do not charge twice', 'fix by prefix'],
  ['Fix(cart): round the sum', 'fix by prefix'],
  ['security: close the hole', 'fix by prefix'],
  ['fix(deps): raise left-pad', 'upkeep by prefix'],
  ['fix(dev-deps): raise left-pad', 'upkeep by prefix'],
  ['fix(ci): wait for the database', 'upkeep by prefix'],
  ['fix(dependencies-page): sort rows', 'fix by prefix'],
  ['fix(city): spell its name', 'fix by prefix'],
  ['chore: new button colour', 'upkeep by prefix'],
  ['revert: feat: pay later', 'upkeep by prefix'],
])('the prefix comes before paths and words: %s', (subject, expected) => {
  expect(verdict(subject, 'src/cart.ts')).toBe(expected);
  expect(verdict(subject, 'README.md')).toBe(expected);
});

test('a colon alone is no prefix', () => {
  expect(verdict('feat:no blank after the colon', 'src/cart.ts')).toMatch(/by model$/);
  expect(verdict('fixes: many', 'src/cart.ts')).toMatch(/by model$/);
});

test.each([
  ['documents', ['README.md', 'docs/setup.html']],
  ['the pipeline', ['.github/workflows/ci.yml']],
])('a commit that touches only %s is upkeep, whatever it says', (_, paths) => {
  expect(verdict('Let customers pay later', ...paths)).toBe('upkeep by paths');
});

test('a subject that raises versions says it, whatever it touches', () => {
  expect(verdict('Bump left-pad from 1.0 to 2.0', 'package.json', 'src/pad.ts')).toBe('upkeep by version');
});

test.each([
  ['value', 'Add support for gift cards', ['src/cart/gift-card.ts', 'src/cart/gift-card.test.ts'], 'A'],
  ['fix', 'Fix crash when the cart is empty', ['src/cart.ts'], 'M'],
  ['upkeep', 'Remove unused helpers', ['src/helpers.ts', 'src/cart.ts'], 'M'],
  ['upkeep', 'Upgrade to Node 22 in the pipeline', ['Dockerfile', '.github/workflows/ci.yml', '.nvmrc'], 'M'],
  ['upkeep', 'Stabilize flaky checkout test', ['e2e/checkout.test.ts'], 'M'],
] as const)('the model tells plain work apart: %s: %s', (kind, subject, paths, status) => {
  const { class: found, confidence, probabilities } = judge({ subject, touches: paths.map((path) => ({ path, status })) });
  expect(found).toBe(kind);
  expect(confidence).toBe(Math.max(...probabilities));
  expect(probabilities[0] + probabilities[1] + probabilities[2]).toBeCloseTo(1, 9);
});

test('words tell different things of the product and of its tests', () => {
  const of = (path: string): number => judge(commit('c', 'Add a case for gift cards', { paths: [path] })).probabilities[2];
  expect(of('test/cart.test.ts')).toBeGreaterThan(of('src/cart.ts') + 0.2);
});

test('a label of the change request comes after the prefix and before everything else; two that disagree say nothing', () => {
  const labels = new Map([
    ['a', ['type: bug', 'size/S']],
    ['b', ['enhancement']],
    ['c', ['bug', 'dependencies']],
  ]);
  const commits = ['a', 'b', 'c'].map((id) => commit(id, 'Describe it', { paths: ['README.md'] }));
  const found = classifyHistory([...commits, commit('a', 'feat: x')], { model: workModel(), labels: ({ id }) => labels.get(id) ?? [] });
  expect(found.map(({ class: kind, by }) => `${kind} by ${by}`)).toEqual([
    'fix by label',
    'value by label',
    'upkeep by paths',
    'value by prefix',
  ]);
});

/** A team that calls upkeep what others call a feature: 200 commits with a prefix, 100 without. */
function houseStyle(): ReturnType<typeof commit>[] {
  const stated = Array.from({ length: 200 }, (_, index) =>
    index % 2 === 0
      ? commit(`s${index}`, `chore: add support for gauge ${index} of the dashboard`, { paths: [`src/gauges/g${index % 7}.ts`] })
      : commit(`s${index}`, `feat: add offer ${index} to the shop`, { paths: [`src/offers/o${index % 7}.ts`] }),
  );
  const open = Array.from({ length: 100 }, (_, index) =>
    commit(`o${index}`, 'add support for the gauge of queues', { paths: ['src/gauges/g1.ts'] }),
  );
  return [...stated, ...open];
}

test('commits without a prefix are judged by what the same repository states of its others', () => {
  const found = classifyHistory(houseStyle(), { model: workModel() }).slice(200);
  const alone = judge(commit('o', 'add support for the gauge of queues', { paths: ['src/gauges/g1.ts'] })).probabilities[2];
  expect(new Set(found.map(({ by }) => by))).toEqual(new Set(['repository']));
  for (const { probabilities } of found) expect(probabilities[2]).toBeGreaterThan(alone + 0.1);
});

test('what is old is judged only where it says it plainly, and else taken for what the others are on the mean', () => {
  const old = [commit('x', 'Let customers pay later'), commit('y', 'fix: z'), commit('z', 'Describe it', { paths: ['README.md'] })];
  const recent = [commit('a', 'Add support for gift cards'), commit('b', 'Fix crash of the empty cart'), commit('c', 'feat: y')];
  const isOld = (one: (typeof old)[number]): boolean => old.includes(one);
  const found = classifyHistory([...recent, ...old], { model: workModel(), isOld });
  expect(found.map(({ by }) => by)).toEqual(['model', 'model', 'prefix', 'age', 'prefix', 'paths']);
  expect(found.slice(0, 3)).toEqual(classifyHistory(recent, { model: workModel() }));
  const [first, second, , unseen] = found.map(({ probabilities }) => probabilities);
  expect(unseen).toEqual([0, 1, 2].map((kind) => expect.closeTo(((first?.[kind] ?? 0) + (second?.[kind] ?? 0)) / 2, 9)));
  expect(classifyHistory(old.slice(0, 1), { model: workModel(), isOld })[0]?.probabilities).toEqual([1 / 3, 1 / 3, 1 / 3]);
});

test('infrastructure alone is upkeep beside code of the product, and left to the model where it may be the product', () => {
  const infrastructure = ['infra/main.tf', 'k8s/cart.yaml'].map((path) => commit('i', 'Raise the limit', { paths: [path, 'README.md'] }));
  const beside = classifyHistory([...infrastructure, commit('c', 'Let customers pay later')], { model: workModel() });
  expect(beside.slice(0, 2).map(({ class: kind, by }) => `${kind} by ${by}`)).toEqual(Array(2).fill('upkeep by infrastructure'));
  expect(classifyHistory(infrastructure, { model: workModel() }).map(({ by }) => by)).toEqual(['model', 'model']);
  const code = commit('g', 'Raise the limit', { paths: ['providers/terraform/limit.go'] });
  expect(classifyHistory([code, commit('c', 'x')], { model: workModel() })[0]?.by).toBe('model');
});

test('the same history gives the same verdicts, and bots teach nothing', () => {
  const commits = houseStyle();
  expect(classifyHistory(commits, { model: workModel() })).toEqual(classifyHistory(houseStyle(), { model: workModel() }));
  const byBots = commits.map((one) => (one.subject.includes(':') ? { ...one, bot: true } : one));
  expect(classifyHistory(byBots, { model: workModel() }).slice(200)[0]?.by).toBe('model');
});

test('any subject gets a verdict, also one made to be slow', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (subject) => judge(commit('c', subject)).confidence > 0));
  const seconds = processorSeconds(() => {
    for (const part of ['update ', 'updating a', 'clean-', 'a', '(', 'fix(', "'", '`', '_', '1.', 'A-', '/']) {
      judge(commit('c', part.repeat(20_000)));
      judge(commit('c', 'x', { paths: [part.repeat(4_000)] }));
    }
  });
  expect(seconds).toBeLessThan(1);
});
