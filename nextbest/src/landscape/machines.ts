import type { Fact } from '#model/fact.ts';
import type { Match } from './match.ts';
import { baseName, folderOf, namingSegment, plainName } from './path.ts';

/** Machines by which people get in: nothing of the product runs on them. */
const ENTRANCE = /(?:^|[^a-z])(?:bastion|jump(?:[-_ ]?(?:box|host|server))?)s?(?![a-z])/i;
/** Systems that run containers on many machines; as the name of a machine they say what it is a part of. */
const CLUSTER = /k8s|k3s|kube|mesos|openshift|(?:^|[^a-z])(?:rke2?|swarm)(?![a-z])/i;
/** What a machine is to a cluster. */
const NODE = /(?:^|[^a-z])(?:master|worker|node|control[-_ ]?plane|etcd)s?(?![a-z])/i;

/**
 * A machine that carries the product without being a part that a team builds: a node of a cluster that the team forms itself, or the
 * way in. Its own name tells, or that of its file or folder where its own says only what it is to them.
 */
export function isMachineOfOthers({ file, fact, mark }: Match): boolean {
  if (mark.rung !== 'vm' || fact.label === undefined) return false;
  const around = `${namingSegment(folderOf(file.path)) ?? ''} ${baseName(file.path).replace(/\.\w+$/, '')}`;
  if (ENTRANCE.test(fact.label) || ENTRANCE.test(around)) return true;
  return CLUSTER.test(fact.label) || (NODE.test(fact.label) && CLUSTER.test(`${file.path} ${around}`));
}

/**
 * Without units of which nothing is built here: those that start known software are that software, those that start a program of the
 * distribution are a part of the machine, and those that end at once and that no timer starts set it up.
 */
export function withoutProductUnits(matches: readonly Match[]): Match[] {
  const products = new Set(matches.filter(({ file, fact }) => file.reader === 'systemd' && fact.in === 'machine').map(({ file }) => file));
  const timed = new Set(matches.filter(({ fact }) => fact.name === 'systemd/timer').map(unitKey));
  const isSetup = (match: Match): boolean => match.fact.attributes?.['type']?.value === 'oneshot' && !timed.has(unitKey(match));
  return matches.filter((match) => {
    const isUnit = match.fact.name === 'systemd/service';
    return !isUnit || !(products.has(match.file) || isOfDistribution(match) || isSetup(match));
  });
}

/** A program where packages put theirs, unless it is what the repository itself makes. */
function isOfDistribution({ file, fact }: Match): boolean {
  return fact.attributes?.['packaged']?.value === true && !plainName(file.repository).includes(plainName(fact.label ?? ''));
}

function unitKey({ file, fact }: Match): string {
  return `${file.repository}:${fact.label ?? ''}`;
}

/** Machines that a tool sets up, and the software on them: each is one for the repository, since files of such tools are sorted by step. */
export function isSetUp({ in: source, name }: Pick<Fact, 'in' | 'name'>): boolean {
  return source === 'machine' || (source === 'platform' && SETS_UP.has(name));
}

const SETS_UP: ReadonlySet<string> = new Set(['ansible/play', 'ansible/cron', 'chef/role', 'chef/cron', 'puppet/node', 'puppet/cron']);
