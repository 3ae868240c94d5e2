import type { Catalog, Ladder, LadderRung, Technology } from '#model/catalog.ts';

/** What is there now, as far as the catalogue knows it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly technology?: Technology;
  readonly onLadder?: LadderRung;
}

type Known = Pick<Catalog, 'technologies' | 'ladders'>;

/** Finds what somebody calls `lambda`, `AWS Lambda` or `aws-lambda`; what nobody knows keeps its own word. */
export function technologyNamed(word: string, ladder: Ladder, { technologies, ladders }: Known): Named {
  const elsewhere = ladders.flatMap(({ rungs }) => rungs).sort(byName);
  const rungs = [...ladder.rungs, ...elsewhere];
  const id = idOf(word, [...rungs.map(({ technology, name }) => ({ id: technology, name })), ...[...technologies].sort(byName)]);
  const technology = technologies.find((one) => one.id === id);
  const own = ladder.rungs.find((rung) => rung.technology === id);
  const onLadder = own ?? elsewhere.find((rung) => rung.technology === id);
  const name = own?.name ?? technology?.name ?? onLadder?.name ?? word;
  return { id: id ?? word, name, ...(technology && { technology }), ...(onLadder && { onLadder }) };
}

/** One technology may stand on several ladders under several names: the order of files decides nothing. */
function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  if (left.name === right.name) return 0;
  return left.name < right.name ? -1 : 1;
}

interface Candidate {
  readonly id: string;
  readonly name: string;
}

const VENDORS = /^(?:amazon|aws|azure|google-cloud|google|gcp|cloudflare|apache|microsoft|hashicorp)-/;

/** What people call some of them. */
const SHORT: Readonly<Record<string, string>> = {
  strimzi: 'apache-kafka',
  postgres: 'postgresql',
  k8s: 'kubernetes',
  vm: 'virtual-machine',
  mongo: 'mongodb',
  elastic: 'elasticsearch',
  rabbit: 'rabbitmq',
  airflow: 'apache-airflow',
  cron: 'crontab',
};

function idOf(word: string, candidates: readonly Candidate[]): string | undefined {
  const written = slug(word);
  const asked = Object.hasOwn(SHORT, written) ? (SHORT[written] ?? written) : written;
  const tests: readonly ((candidate: Candidate) => boolean)[] = [
    ({ id }) => id === asked,
    ({ name }) => slug(name) === asked,
    ({ id }) => withoutVendor(id) === withoutVendor(asked),
    ({ name }) => withoutVendor(slug(name)) === withoutVendor(asked),
  ];
  for (const test of tests) {
    const found = candidates.find(test);
    if (found !== undefined) return found.id;
  }
  return undefined;
}

function withoutVendor(id: string): string {
  return id.replace(VENDORS, '');
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, ' ')
    .trim()
    .replaceAll(/ +/g, '-');
}
