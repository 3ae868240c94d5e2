import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeEach, expect, test } from 'vitest';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { buildStory, git } from '../support/story.ts';

const ACTION = 'climb/service:rabbitmq/amazon-mq';
const ID = '2026-10-27-climb-rabbitmq-amazon-mq';
const FILE = `.nextbest/bets/${ID}.md`;
const SCHEMAS = join(import.meta.dirname, '../../schema');

let shop = '';

beforeEach(() => {
  shop = buildStory('shop');
});

function bet(...words: readonly string[]) {
  return nextbest(['bet', ...words, '--quiet'], { cwd: shop });
}

function refused(words: readonly string[], says: RegExp): void {
  const { code, out, err } = bet(...words);
  expect({ words, code, out }).toEqual({ words, code: 2, out: '' });
  expect(err).toMatch(says);
}

function valid(schema: string, text: string): unknown {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(join(SCHEMAS, `${schema}.schema.json`), 'utf8')));
  const value: unknown = JSON.parse(text);
  validate(value);
  expect(validate.errors, schema).toBe(null);
  return value;
}

function commit(subject: string): void {
  git(shop, ['add', '.']);
  const at = '2026-11-01T12:00:00Z';
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync('git', [...who, 'commit', '--quiet', '-m', subject], { cwd: shop, env });
}

test('from the start to the next run: written, listed, looked at again, closed, and counted', () => {
  const started = bet('start', ACTION, '--json');
  expect(valid('bet-report', started.out)).toMatchObject({ bet: { id: ID, started: '2026-10-27', card: { by: '2026-12-15' } } });
  commit('docs: bet on RabbitMQ');
  expect(valid('bets', bet('list', '--json').out)).toMatchObject({ bets: [{ id: ID, state: 'open' }] });
  const due = ['--as-of', '2026-12-15'];
  expect(valid('bets', bet('list', '--json', ...due).out)).toMatchObject({ bets: [{ state: 'due' }] });
  expect(valid('bet-checks', bet('check', '--json', ...due).out)).toMatchObject({
    checks: [{ findings: [{ code: 'due' }, { code: 'not-seen' }] }],
  });
  const before = readFileSync(join(shop, FILE), 'utf8');
  expect(bet('close', ID, 'lost', '--hours', '130', '--note', 'Messages came twice', ...due)).toMatchObject({ code: 0, err: '' });
  expect(readFileSync(join(shop, FILE), 'utf8').startsWith(before.trimEnd())).toBe(true);
  expect(valid('bets', bet('list', '--json', ...due).out)).toMatchObject({
    bets: [{ state: 'closed', result: { is: 'lost', on: '2026-12-15', hours: 130, note: 'Messages came twice' } }],
    scores: { effort: { nextbest: { inside: 0, of: 1 } } },
    learnt: [{ kind: 'climb', from: 'container', results: 1 }],
  });
  expect(bet('list', ...due).out).toContain('0 of 1 inside their range; too early to say more');
});

test('it is told which day counts, and the file is for people, too', () => {
  expect(bet('start', ACTION).out).toContain('2026-10-27, the date of the analysed commit');
  const text = readFileSync(join(shop, FILE), 'utf8');
  expect(text).toContain('**We are wrong if:** four weeks after the move 16 hours or more');
  expect(readdirSync(join(shop, '.nextbest/bets'))).toEqual([`${ID}.md`]);
});

test('a second bet on the same action waits for the result of the first, and then gets a name of its own', () => {
  bet('start', ACTION);
  refused(['start', ACTION], /a bet on \S+ runs already: 2026-10-27-climb/);
  bet('close', ACTION, 'inconclusive', '--early');
  const first = readFileSync(join(shop, FILE), 'utf8');
  expect(bet('start', ACTION).code).toBe(0);
  expect(readdirSync(join(shop, '.nextbest/bets'))).toEqual([`${ID}-2.md`, `${ID}.md`]);
  expect(readFileSync(join(shop, FILE), 'utf8')).toBe(first);
});

test('before its date a bet is closed only when that is asked for, and then it is noted', () => {
  bet('start', ACTION);
  refused(['close', ID, 'won'], /is to be read on 2026-12-15, and it is 2026-10-27 \(the date of the analysed commit/);
  expect(bet('close', ID, 'won', '--early').out).toContain('read before its date');
  expect(readFileSync(join(shop, FILE), 'utf8')).toContain('early: true');
  refused(['close', ID, 'lost', '--early'], /was closed on 2026-10-27: won/);
});

test('parts of the card in own words, and a card that is not ready', () => {
  refused(
    ['start', ACTION, '--metric', 'errors a day and orders a day', '--by', '2026-10-27'],
    /the card is not ready: metric names more than one.*; by 2026-10-27 is not after the start[\s\S]*--metric: keep the one/,
  );
  expect(existsSync(join(shop, '.nextbest/bets'))).toBe(false);
  const { bet: written } = JSON.parse(bet('start', ACTION, '--by', '2026-12-24', '--metric', 'messages lost a day', '--json').out);
  expect(written.card).toMatchObject({ by: '2026-12-24', metric: 'messages lost a day' });
});

test('what was frozen and what it rests on: a second look tells what changed', () => {
  bet('start', ACTION);
  const text = readFileSync(join(shop, FILE), 'utf8');
  writeFileSync(
    join(shop, FILE),
    text.replace('falsifier: "four weeks after the move 16 hours', 'falsifier: "four weeks after the move 60 hours'),
  );
  rmSync(join(shop, 'infra/kubernetes/rabbitmq.yaml'));
  const { checks } = JSON.parse(bet('check', ID, '--json').out);
  expect(checks[0].findings.map(({ code }: { code: string }) => code)).toEqual(expect.arrayContaining(['frozen-changed', 'place-gone']));
});

test('calls that cannot be carried out write nothing', () => {
  refused(['start', 'climb/nothing'], /there is no action climb\/nothing/);
  refused(['start', ACTION, '--at', 'HEAD~1'], /--at analyses an earlier revision/);
  refused(['close', 'none', 'won'], /there is no bet none: there are none at all/);
  refused(['close', ID, 'great'], /great.*won, lost, neutral, inconclusive/);
  const bare = join(emptyFolder(), 'shop.git');
  git(shop, ['clone', '--quiet', '--bare', '.', bare]);
  refused(['start', ACTION, bare], /is a bare git directory/);
  expect(existsSync(join(shop, '.nextbest/bets'))).toBe(false);
  bet('start', ACTION);
  refused(['close', ID, 'won', '--early', '--hours', '-3'], /--hours/);
  refused(['close', '2026-10-27-climb-rabbitmq', 'won', '--early'], /nearest to it: 2026-10-27-climb-rabbitmq-amazon-mq/);
});

test('nothing is written through a link that leads out of the repository', () => {
  const outside = emptyFolder();
  mkdirSync(join(shop, '.nextbest'), { recursive: true });
  symlinkSync(outside, join(shop, '.nextbest/bets'));
  refused(['start', ACTION], /\.nextbest\/bets is a link or a file/);
  expect(readdirSync(outside)).toEqual([]);
});

test('a broken bet names itself and its line, whatever is asked', () => {
  bet('start', ACTION);
  const text = readFileSync(join(shop, FILE), 'utf8');
  writeFileSync(join(shop, FILE), text.replace('kind: "climb"', 'kind: "climbing"'));
  for (const words of [['list'], ['bet', 'list'], []] as const) {
    const { code, err } = nextbest(words, { cwd: shop });
    expect(code).toBe(2);
    expect(err).toMatch(/\.nextbest\/bets\/2026-10-27-climb-rabbitmq-amazon-mq\.md:4: kind: /);
  }
});

test('bets are read at the analysed revision, and from a bare clone', () => {
  bet('start', ACTION);
  commit('docs: bet on RabbitMQ');
  const bare = join(emptyFolder(), 'shop.git');
  git(shop, ['clone', '--quiet', '--bare', '.', bare]);
  expect(JSON.parse(bet('list', '--json', bare).out).bets).toHaveLength(1);
  expect(JSON.parse(bet('list', '--json', '--at', 'HEAD~1').out).bets).toEqual([]);
});

test('of several repositories the one that has bets is written to', () => {
  const other = join(emptyFolder(), 'notes');
  cpSync(join(shop, '.nextbest'), join(other, '.nextbest'), { recursive: true });
  mkdirSync(join(other, '.nextbest/bets'), { recursive: true });
  bet('start', ACTION);
  cpSync(join(shop, FILE), join(other, FILE));
  rmSync(join(shop, FILE));
  expect(nextbest(['bet', 'close', ID, 'won', '--early', shop, other]).code).toBe(0);
  expect(existsSync(join(shop, FILE))).toBe(false);
  expect(readFileSync(join(other, FILE), 'utf8')).toContain('result: "won"');
});
