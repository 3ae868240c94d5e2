import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { compileCatalog, indexOf } from '#catalog/compile.ts';
import { offers } from '#catalog/offers.ts';
import { runningHours } from '#catalog/running-hours.ts';
import { shelfLife } from '#catalog/shelf-life.ts';
import { matchFacts } from '#landscape/match.ts';
import { CAPABILITIES } from '#model/capability.ts';
import type { Mark, RungWhen, Technology } from '#model/catalog.ts';
import type { Fact } from '#model/fact.ts';
import { technologyShape } from '#purpose/technology-shape.ts';
import { attribute } from '../../src/evidence/safe.ts';
import { factsIn } from './example-facts.ts';
import { lifespanFiles } from './load.ts';

const FOLDER = new URL('../../src/catalog/technologies/', import.meta.url);

async function load(file: string): Promise<{ readonly file: string; readonly exported: readonly Technology[] }> {
  const module = (await import(new URL(file, FOLDER).href)) as Record<string, Technology>;
  return { file: file.slice(0, -3), exported: Object.values(module) };
}

const files = await Promise.all((await readdir(FOLDER)).sort().map(load));
const technologies = files.flatMap(({ exported }) => exported);
const marks = technologies.flatMap((technology) => technology.marks.map((mark) => ({ technology, mark })));
const index = indexOf(technologies);

const catalog = {
  date: '',
  technologies,
  ladders: [],
  lifespans: [],
  priors: [],
  prices: [],
  bills: [],
  runningHours,
  shelfLife,
  offers: [],
  index,
};

/** The marks that stand behind a fact, as the landscape finds them. */
function marksOf(fact: Fact): Mark[] {
  return matchFacts([{ repository: 'shop', path: 'main', reader: 'any', facts: [fact], unread: [] }], catalog).map(({ mark }) => mark);
}

function found(mark: Mark, line: string): boolean {
  return factsIn(mark.in, mark.name, line).some((fact) => marksOf(fact).includes(mark));
}

function markIn(source: Mark['in'], name: string): Mark {
  const mark = marks.map((one) => one.mark).find((one) => one.in === source && one.name === name);
  if (mark === undefined) throw new Error(`no mark ${source} ${name}`);
  return mark;
}

test('every file describes one technology, the one it is named after', () => {
  for (const { file, exported } of files) expect(exported.map(({ id }) => id)).toEqual([file]);
});

test('every file follows the shape that a team’s own technologies have to follow', () => {
  const wrong = technologies.flatMap((technology) =>
    (technologyShape.safeParse(technology).error?.issues ?? []).map(
      ({ path, message }) => `${technology.id}: ${path.join('.')}: ${message}`,
    ),
  );
  expect(wrong).toEqual([]);
});

test('every mark is found in its example by the reader of that format, and nowhere else', () => {
  const missed = marks.filter(({ mark }) => !found(mark, mark.example)).map(({ technology, mark }) => `${technology.id}: ${mark.example}`);
  expect(missed).toEqual([]);
  const tooMany = marks.filter(({ mark }) => mark.notExample !== undefined && found(mark, mark.notExample));
  expect(tooMany.map(({ technology, mark }) => `${technology.id}: ${mark.notExample}`)).toEqual([]);
});

test('every capability has a technology that can be a component, and words for a product that offers it', () => {
  const components = marks.filter(({ mark }) => mark.shows === 'use' && mark.as !== 'part');
  const covered = new Set(components.map(({ technology, mark }) => mark.capability ?? technology.capability));
  expect(CAPABILITIES.filter((capability) => !covered.has(capability))).toEqual([]);
  expect(offers.map(({ capability }) => capability).sort()).toEqual([...CAPABILITIES].sort());
});

test('lifespans that technologies name are there', async () => {
  const known = new Set((await lifespanFiles()).map(({ file }) => file));
  const named = technologies.flatMap(({ lifespan, lifespanWhen = [] }) => [lifespan, ...lifespanWhen.map((when) => when.lifespan)]);
  expect(named.filter((lifespan) => lifespan !== undefined && !known.has(lifespan))).toEqual([]);
});

test('a rung that depends on a setting is not claimed without it', () => {
  expect(markIn('terraform', 'aws_ecs_service').rung).toBeUndefined();
  expect(markIn('cloudformation', 'AWS::ECS::Service').rung).toBeUndefined();
  expect(markIn('terraform', 'google_container_cluster').rungWhen).toContainEqual({
    attribute: 'enable_autopilot',
    equals: 'true',
    rung: 'serverless-capacity',
    technology: 'gke-autopilot',
  });
});

test('legitimate libraries are no waste: they show a need at most', () => {
  for (const name of ['jsonwebtoken', 'bcrypt', 'passport', 'express-rate-limit', 'lru-cache', 'ws', 'xstate'])
    expect(markIn('npm', name).shows).toBe('need');
  expect(marks.some(({ mark }) => mark.in === 'pypi' && (mark.name === 'boto3' || mark.name === 'boto*'))).toBe(false);
});

function offered(text: string): string[] {
  return offers.filter(({ words }) => words.some((word) => text.includes(word))).map(({ capability }) => capability);
}

test('words of an offer are compared in lower case', () => {
  for (const { words } of offers) for (const word of words) expect(word).toBe(word.toLowerCase());
  expect(offered('unleash is an enterprise ready feature flag service')).toEqual(['feature-flags']);
  expect(offered('a library for usage-based billing and subscription billing')).toEqual(['payments']);
  expect(offered('it shows google kubernetes engine, cloud service mesh and a load balancer, behind an api gateway')).toEqual([]);
  expect(offered('a web shop with a cart, search and payments, on postgresql, redis and a message queue')).toEqual([]);
});

test('two technologies cannot claim the same name for the same capability', () => {
  const mark: Mark = { in: 'npm', name: 'cart', shows: 'need', example: '"cart": "1.0.0"' };
  const one: Technology = {
    id: 'one',
    name: 'One',
    capability: 'queue',
    market: { evolution: 0.9, because: 'Sold by many.' },
    marks: [mark],
  };
  const empty = { ladders: [], lifespans: [], priors: [], prices: [], bills: [], runningHours, shelfLife, offers: [], date: '2026-11-01' };
  const twice = { ...empty, technologies: [one, { ...one, id: 'two' }] };
  expect(() => compileCatalog(twice)).toThrow('one and two both claim npm "cart" for queue');
  expect(() => compileCatalog({ ...empty, technologies: [one, one] })).toThrow('two files describe the technology one');
  expect(compileCatalog({ ...empty, technologies: [{ ...one, id: 'two', capability: 'cache' }, one] }).index.exact.npm?.['cart']).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('the compiled catalogue does not depend on the order of the files', () => {
  const parts = {
    technologies,
    ladders: [],
    lifespans: [],
    priors: [],
    prices: [],
    bills: [],
    runningHours,
    shelfLife,
    offers,
    date: '2026-11-01',
  };
  const backwards = { ...parts, technologies: [...technologies].reverse(), offers: [...offers].reverse() };
  expect(JSON.stringify(compileCatalog(backwards))).toBe(JSON.stringify(compileCatalog(parts)));
});

test('the longest prefix stands first, and names of the language are names like any other', () => {
  const starts = index.prefixes.terraform?.map(([start]) => start) ?? [];
  expect(starts.indexOf('aws_ec2_client_vpn_')).toBeLessThan(starts.indexOf('aws_ec2_'));
  const named = { ...technologies[0], id: 'x', marks: [{ in: 'npm', name: 'constructor', shows: 'need', example: '' }] } as Technology;
  expect(JSON.parse(JSON.stringify(indexOf([named]).exact.npm))).toEqual({ constructor: [[0, 0]] });
});

test('every setting that a rung is read from may be kept by the readers', () => {
  const settings = marks.flatMap(({ mark }) => mark.rungWhen ?? []);
  const lost = settings.filter((when) => !isKept(when));
  expect(settings.length).toBeGreaterThan(20);
  expect(lost.map((when) => when.attribute)).toEqual([]);
});

function isKept({ attribute: path, equals }: RungWhen): boolean {
  if (/^(?:true|false)$/i.test(equals ?? '')) return true;
  return (equals === undefined ? ['x', 1] : [equals]).some((value) => attribute(path, value, 1) !== undefined);
}
