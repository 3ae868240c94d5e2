import { hashOf } from '../../nextbest/src/history/hash.ts';
import { fitLogistic, logistic } from '../../nextbest/src/history/logistic.ts';
import { kindOfPath, type PathKind } from '../../nextbest/src/history/path-kind.ts';
import { certainly } from '../../nextbest/src/history/probabilities.ts';
import type { Probabilities } from '../../nextbest/src/model/verdict.ts';
import type { LabelledCommit } from '../learn/commits.ts';
import { placesOf, vocabularyOf, weightsOf } from '../learn/vocabulary.ts';

/** What is to be beaten, learnt and judged from the same commits: hand-written rules, and logistic regression on words and paths. */

const SUPPORT: ReadonlySet<PathKind> = new Set([
  'lock',
  'manifest',
  'pipeline',
  'community',
  'changelog',
  'snapshot',
  'test',
  'documentation',
  'configuration',
]);
const UPKEEP =
  /\b(?:bump\w{0,3}|upgrad\w{1,3}|deps|dependenc\w{1,3}|refactor\w{0,4}|lint\w{0,3}|typos?|renam\w{1,3}|clean[- ]?up|release|changelog|readme|docs?|tests?|ci|workflow|version|revert|format\w{0,4}|migrat\w{1,4})\b/i;
const FIX = /\b(?:fix\w{0,4}|bug\w{0,3}|crash\w{0,3}|prevent\w{0,3}|handle[sd]?|broken|regression|incorrect\w{0,2}|wrong)\b/i;

export function handRules({ subject, touches }: LabelledCommit): Probabilities {
  const only = touches.length > 0 && touches.every(({ path }) => SUPPORT.has(kindOfPath(path)));
  if (only || UPKEEP.test(subject)) return certainly('upkeep', 1);
  return certainly(FIX.test(subject) ? 'fix' : 'value', 1);
}

const FILES = 60;
const FOLDERS = 5;
const LEAST_WORDS = 5;
const LEAST_PATHS = 20;
const PENALTY = 1 / 0.3;
const STEPS = 200;

/** The recipe of the best linear model so far, but for the counts of lines, which a history that is read fast does not have. */
export function logisticBaseline(train: readonly LabelledCommit[]): (commit: LabelledCommit) => Probabilities {
  const words = train.map((commit) => ({ repository: commit.repository, features: wordFeatures(commit) }));
  const paths = train.map((commit) => ({ repository: commit.repository, features: pathFeatures(commit) }));
  const kept = [
    ...vocabularyOf(words, { commits: LEAST_WORDS, repositories: 1 }).keys(),
    ...vocabularyOf(paths, { commits: LEAST_PATHS, repositories: 1 }).keys(),
  ];
  const places = new Map([...new Set(kept)].map((feature, place) => [feature, place]));
  const even = weightsOf(train.map(({ repository }) => repository));
  const samples = train.map((commit, index) => ({
    places: placesOf({ features: allFeatures(commit) }, places),
    target: certainly((['value', 'fix', 'upkeep'] as const)[commit.label] ?? 'upkeep', 1),
    weight: (even[index] ?? 1) ** 2,
  }));
  const weights = fitLogistic(samples, { size: places.size, penalty: PENALTY, steps: STEPS });
  return (commit) => logistic(weights, { places: placesOf({ features: allFeatures(commit) }, places) });
}

function allFeatures(commit: LabelledCommit): Uint32Array {
  return Uint32Array.from(new Set([...wordFeatures(commit), ...pathFeatures(commit)]));
}

function wordFeatures({ subject }: LabelledCommit): Uint32Array {
  const plain = subject
    .replace(/\(#\d+\)/g, ' ')
    .replace(/\b[\da-f]{7,40}\b/g, ' _sha_ ')
    .replace(/\bv?\d+\.\d[\w.-]*/g, ' _ver_ ')
    .replace(/\b\d+\b/g, ' _n_ ');
  const words = plain.toLowerCase().match(/\w\w+/g) ?? [];
  const names = words.flatMap((word, index) => [`w ${word}`, ...(index === 0 ? [] : [`b ${words[index - 1]} ${word}`])]);
  return Uint32Array.from(new Set(names.map((name) => hashOf(name))));
}

function pathFeatures({ touches }: LabelledCommit): Uint32Array {
  const names: string[] = [];
  const counts = new Map<PathKind, number>();
  for (const { path, status } of touches.slice(0, FILES)) {
    const parts = path.toLowerCase().split('/');
    const name = parts.pop() ?? '';
    const kind = kindOfPath(path);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    names.push(`e ${name.slice(name.lastIndexOf('.'))}`, `n ${name}`, `s ${status}`, `k ${kind} ${status}`);
    for (const folder of parts.slice(0, FOLDERS)) names.push(`d ${folder}`);
  }
  const kinds = [...counts.keys()].sort();
  for (const [kind, count] of counts) names.push(`k ${kind}`, `q ${kind} ${Math.ceil((4 * count) / touches.length)}`);
  names.push(`set ${kinds.join('+')}`, `files ${Math.ceil(Math.log2(touches.length + 1))}`);
  return Uint32Array.from(new Set(names.map((name) => hashOf(name))));
}
