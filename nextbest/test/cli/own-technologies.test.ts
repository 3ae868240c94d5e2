import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { emptyFolder, nextbest } from '../support/binary.ts';
import { committedWith, STEERING } from '../support/hostile.ts';
import { OWN_MARK as MARK, OWN_TECHNOLOGY as QUEUE } from '../support/own-technology.ts';

const AT = '.nextbest/technologies/acme-queue.yaml';
const COMPOSE = 'services:\n  jobs:\n    image: registry.acme.example/queue:2.1\n';

function withTechnology(technology: object | string): string {
  return committedWith({ 'compose.yaml': COMPOSE, [AT]: typeof technology === 'string' ? technology : stringify(technology) });
}

function usages(path: string): string[] {
  const { components } = JSON.parse(nextbest(['components', '--json', path]).out);
  return components.flatMap(({ uses }: { uses: { technology: string; rung: string; capability: string }[] }) =>
    uses.map(({ technology, rung, capability }) => `${technology} ${rung} ${capability}`),
  );
}

test('a technology of the team’s own is found as one of the catalogue is, in a work tree and in a bare clone', () => {
  const wanted = 'acme-queue container queue';
  expect(usages(committedWith({ 'compose.yaml': COMPOSE }))).not.toContain(wanted);
  const folder = withTechnology(QUEUE);
  expect(usages(folder)).toContain(wanted);
  const bare = join(emptyFolder(), 'shop.git');
  execFileSync('git', ['clone', '--quiet', '--bare', folder, bare]);
  expect(usages(bare)).toContain(wanted);
});

const CHOICE = { attribute: 'a', rung: 'vm', technology: 'acme-bus' };

test.each<readonly [string, object | string, RegExp]>([
  ['a capability that is none', { ...QUEUE, capability: 'queues' }, /acme-queue\.yaml:3: capability: /],
  ['a lifespan that nobody knows', { ...QUEUE, lifespan: 'acme' }, /acme-queue\.yaml:13: lifespan: acme is not in the catalogue/],
  ['one mark twice', { ...QUEUE, marks: [MARK, { ...MARK, rung: 'vm' }] }, /acme-queue\.yaml:13: .* is a mark of acme-queue already/],
  [
    'a mark of the catalogue’s',
    { ...QUEUE, marks: [{ ...MARK, name: 'rabbitmq' }] },
    /acme-queue\.yaml:8: .* is a mark of rabbitmq already/,
  ],
  [
    'a choice of nothing',
    { ...QUEUE, marks: [{ ...MARK, rungWhen: [CHOICE] }] },
    /acme-queue\.yaml:16: .*acme-bus is not in the catalogue/,
  ],
  ['a megabyte', `# ${'x'.repeat(1_100_000)}`, /acme-queue\.yaml: it is too large/],
])('%s: the file, the line and what is wrong, with exit code 2', (_, technology, says) => {
  const { code, out, err } = nextbest(['components', withTechnology(technology)]);
  expect(err).toMatch(says);
  expect({ code, out, steers: STEERING.test(err) }).toEqual({ code: 2, out: '', steers: false });
});

test('neither a link nor hundreds of files are followed', () => {
  const linked = committedWith({ 'compose.yaml': COMPOSE });
  mkdirSync(join(linked, '.nextbest/technologies'), { recursive: true });
  symlinkSync('/dev/zero', join(linked, AT));
  expect(nextbest([linked])).toMatchObject({ code: 2, err: expect.stringContaining(`${AT}: it is a link`) });
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`.nextbest/technologies/t${at}.yaml`, '']));
  expect(nextbest([committedWith({ 'compose.yaml': COMPOSE, ...many })])).toMatchObject({
    code: 2,
    err: expect.stringContaining('201 files are more than the 200'),
  });
});

test('its name steers nobody’s terminal', () => {
  const { code, out } = nextbest(['components', withTechnology({ ...QUEUE, name: 'Acme\u0007\u001b[31m\u202e' })]);
  expect({ code, told: out.includes('Acme'), steers: STEERING.test(out) }).toEqual({ code: 0, told: true, steers: false });
});
