import type { Workload } from '#model/workload.ts';
import { knownOfWorkload } from './known.ts';
import type { Subject } from './subject.ts';

const LOAD = ['perMonth', 'perSecondPeak', 'concurrent', 'users'];

/** The same workload at a multiple of its load. What it costs today says nothing about that, and is left out. */
export function atTimes(subject: Subject, times: number): Subject {
  if (times === 1) return subject;
  const { load, data, money: _money, ...rest } = subject.workload;
  const workload: Workload = {
    ...rest,
    ...(load && { load: scaledIn(load, LOAD, times) }),
    ...(data && { data: scaledIn(data, ['throughputMBs'], times) }),
  };
  const { known } = subject.asked;
  return { ...subject, workload, asked: { ...subject.asked, known: { ...known, numbers: knownOfWorkload(workload).numbers } } };
}

function scaledIn<Group extends object>(group: Group, keys: readonly string[], times: number): Group {
  const entries = Object.entries(group).map(([key, value]) => [key, keys.includes(key) ? Number(value) * times : value] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same keys; numbers stay numbers
  return Object.fromEntries(entries) as Group;
}
