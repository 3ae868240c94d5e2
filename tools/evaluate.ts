import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import type { ComponentsReport, FactsReport } from '../nextbest/src/model/reports.ts';
import { technologyIdsByName } from './evaluation/names.ts';
import { installPeer, runPeer } from './evaluation/peer.ts';
import { linesOf, placesIn, scoreEnvironments, scorePlaces } from './evaluation/places.ts';
import { timed } from './evaluation/process.ts';
import {
  type Judged,
  productionNames,
  type Score,
  scoreDeployables,
  scoreEdges,
  scoreNames,
  scoreTechnologies,
} from './evaluation/score.ts';
import { type Figures, failuresText, type Row, tableText } from './evaluation/table.ts';
import { readTruths, type Truth } from './evaluation/truth.ts';
import { fromRoot } from './run.ts';

/**
 * `npm run evaluate -- --repositories DIR [--failures] [--no-peer] [--only TEXT] [--timed OWNER/NAME]`: what the built program says of the repositories in
 * `evaluation/truth`, against what people wrote down from reading them. DIR holds bare git directories (`owner+name`, `owner+name/repo`,
 * `owner+name.git`); absent ones are listed as not run. A peer stands in the same table. What is `--timed` needs no truth: what it takes is told.
 */

const PROGRAM = fromRoot('nextbest/bin/nextbest.js');

const { values } = parseArgs({
  options: {
    repositories: { type: 'string' },
    only: { type: 'string' },
    failures: { type: 'boolean' },
    'no-peer': { type: 'boolean' },
    timed: { type: 'string', multiple: true },
  },
});
if (values.repositories === undefined) {
  process.stderr.write('name a folder of bare git directories: npm run evaluate -- --repositories DIR\n');
  process.exit(2);
}
const folder = values.repositories;
if (values['no-peer'] !== true) installPeer();
const truths = readTruths(fromRoot('evaluation/truth')).filter(({ repository }) => repository.includes(values.only ?? ''));
const rows: Row[] = [];
for (const truth of truths) rows.push(await rowOf(truth));
process.stdout.write(tableText(rows));
for (const repository of values.timed ?? []) process.stdout.write(await timesOf(repository));
if (values.failures === true) process.stdout.write(failuresText(rows));

async function rowOf(truth: Truth): Promise<Row> {
  const gitDirectory = directoryOf(truth);
  if (gitDirectory === undefined) return { repository: truth.repository };
  return { repository: truth.repository, figures: await figuresOf(truth, gitDirectory) };
}

async function timesOf(repository: string): Promise<string> {
  const gitDirectory = directoryOf({ repository, commit: 'HEAD' });
  if (gitDirectory === undefined) return `${repository}: not run, because absent\n`;
  const own = timed(callOf('components', 'HEAD', gitDirectory)).processorSeconds;
  const peer = values['no-peer'] === true ? [] : [(await runPeer(gitDirectory, 'HEAD')).time.processorSeconds];
  const beside = peer.map((seconds) => `, stack-analyser ${seconds.toFixed(2)}, ratio ${(own / seconds).toFixed(2)}`).join('');
  return `${repository}\n  processor seconds   ${own.toFixed(2)}${beside}\n`;
}

function callOf(command: string, commit: string, gitDirectory: string): readonly string[] {
  return [process.execPath, PROGRAM, command, '--json', '--no-cache', '--at', commit, gitDirectory];
}

/** Where a repository is, if its commit is in it. */
function directoryOf({ repository, commit }: Pick<Truth, 'repository' | 'commit'>): string | undefined {
  const name = repository.replace('/', '+');
  const candidates = [name, join(name, 'repo'), `${name}.git`].map((one) => join(folder, one));
  return candidates.find((path) => {
    if (!existsSync(join(path, 'HEAD'))) return false;
    try {
      return execFileSync('git', ['--git-dir', path, 'cat-file', '-t', commit], { stdio: ['ignore', 'pipe', 'ignore'] }).length > 0;
    } catch {
      return false;
    }
  });
}

async function figuresOf(truth: Truth, gitDirectory: string): Promise<Figures> {
  const own = timed(callOf('components', truth.commit, gitDirectory));
  const report = JSON.parse(own.output) as ComponentsReport;
  const facts = JSON.parse(timed(callOf('facts', truth.commit, gitDirectory)).output) as FactsReport;
  const places = placesIn(report);
  const lines = linesOf(gitDirectory, truth.commit, [...new Set(places.map(({ path }) => path))]);
  return {
    technologies: scoreTechnologies(truth, report.components),
    names: scoreNames(truth, productionNames(report.components)),
    deployables: scoreDeployables(truth, report.components),
    edges: scoreEdges(truth, report.components, judgedOf(truth)),
    environments: scoreEnvironments(truth, facts),
    places: scorePlaces(places, lines),
    seconds: own.processorSeconds,
    ...(values['no-peer'] === true ? {} : { peer: await peerOf(truth, gitDirectory) }),
  };
}

async function peerOf(truth: Truth, gitDirectory: string): Promise<{ readonly names: Score; readonly seconds: number }> {
  const { names, time } = await runPeer(gitDirectory, truth.commit);
  const ids = technologyIdsByName();
  const found = new Set([...names].flatMap((name) => ids.get(name.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? []));
  return { names: scoreNames(truth, found), seconds: time.processorSeconds };
}

/** Edges beyond those of the truth that somebody has looked up, by repository. */
function judgedOf({ repository }: Truth): Judged {
  const file = fromRoot(`evaluation/judged/${repository.replace('/', '+')}.yaml`);
  const read = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as { right?: string[]; wrong?: string[] }) : {};
  return { right: new Set(read.right ?? []), wrong: new Set(read.wrong ?? []) };
}
