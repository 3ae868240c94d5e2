import type { Component } from '#model/component.ts';
import { type Evidence, measured } from '#model/evidence.ts';
import type { Delivery, Lead, LeadTime } from '#model/flow.ts';
import { ownersOf } from '#model/owners.ts';
import type { StatedWait } from '#model/stated-wait.ts';
import { endOfDay, YEAR_SECONDS } from '#model/time.ts';
import { type Unknown, unknown } from '#model/unknown.ts';
import type { ClassifiedCommit } from '#model/work.ts';
import type { OwnerRule } from './code-owners.ts';
import { crossing } from './crossing.ts';
import type { Release } from './first-release.ts';
import { freezesOf } from './freezes.ts';
import { type LeadQuestion, leadTime, waitsOf } from './lead-time.ts';
import type { Released } from './released.ts';
import { deploysPushes, type OfRepository, ofRepository, type ReleaseSource } from './repository-releases.ts';
import { mergedOfPeople, valueStream } from './stream.ts';

/** With fewer changes a median says nothing of a practice. */
const ENOUGH = 10;
/** The last commits of people that tell how changes are merged. */
const LAST_COMMITS = 500;

export interface LeadRequest extends ReleaseSource {
  readonly components: readonly Component[];
  /** Rules of the owners file of each repository that has one. */
  readonly owners: ReadonlyMap<string, readonly OwnerRule[]>;
  /** As the team states them. */
  readonly statedWaits?: readonly StatedWait[] | undefined;
  /** ISO date. */
  readonly asOf: string;
}

/** How long changes of people take to the first release that holds them, for all repositories of a product together. */
export function leadOf(request: LeadRequest): Lead {
  const end = endOfDay(request.asOf);
  const found = [...request.work.graphs].flatMap(([name, line]) => ofRepository(request, { name, line, end }) ?? []);
  // A deployment is nearer to users than a tag: where some repository tells of one, the tags of others are not mixed with it.
  const deployed = found.filter(({ choice }) => choice.of === 'deployment');
  const counted = deployed.length > 0 ? deployed : found;
  const windows = [...request.deliveries.flatMap(windowOf), ...freezes(request.changes, end)];
  const { statedWaits } = request;
  const stated = statedWaits === undefined || statedWaits.length === 0 ? {} : { statedWaits };
  const rest = { squashed: squashedShare(request.work.commits, end), windows, ...stated, ...ofOwners(request, found, end) };
  const [first] = counted;
  if (first === undefined) return { toRelease: whyUnknown(request), waits: new Map(), toReleaseOf: new Map(), ...rest };
  const question: LeadQuestion = {
    of: first.choice.of,
    automatic: counted.every(({ automatic }) => automatic),
    alsoPushed: counted.some(({ alsoPushed }) => alsoPushed),
    evidence: counted.flatMap(({ choice }) => choice.evidence),
    end,
  };
  const changes = counted.flatMap((one) => one.changes);
  return {
    toRelease: leadTime(changes, question, ENOUGH) ?? tooFew(counted),
    waits: waitsOf(changes, end),
    toReleaseOf: byComponent(changes, question, request.components),
    releasesPerYear: releasesPerYear(counted, end),
    ...rest,
  };
}

/** What is known with an export of change requests, and with an owners file. */
function ofOwners({ work, owners, changes }: LeadRequest, found: readonly OfRepository[], end: number): Pick<Lead, 'stream' | 'crossing'> {
  const several = work.graphs.size > 1;
  const rules = [...owners].map(([name, ofOne]) => ({ rules: ofOne, prefix: several ? `${name}:` : '' }));
  const crossed = crossing(work.commits, rules, end);
  const all = rules.flatMap((one) => one.rules);
  const releaseOf = (commit: string): Release | undefined => found.flatMap((one) => one.releaseOf(commit) ?? [])[0];
  const stream = changes === undefined ? undefined : valueStream({ changes, rules: all, releaseOf, end });
  return { ...(crossed === undefined ? {} : { crossing: crossed }), ...(stream === undefined ? {} : { stream }) };
}

function squashedShare(commits: readonly ClassifiedCommit[], end: number): number {
  const last = commits.filter(({ bot, at }) => !bot && at <= end).slice(0, LAST_COMMITS);
  return last.length === 0 ? 0 : last.filter(({ request }) => request !== undefined).length / last.length;
}

function releasesPerYear(found: readonly OfRepository[], end: number): number {
  const all = found.flatMap(({ choice }) => choice.groups.flatMap(({ releases }) => releases));
  return new Set(all.filter(({ at }) => at > end - YEAR_SECONDS && at <= end).map(({ commit }) => commit)).size;
}

function byComponent(
  changes: readonly Released[],
  question: LeadQuestion,
  components: readonly Component[],
): ReadonlyMap<string, LeadTime> {
  const owners = ownersOf(components);
  const byId = new Map<string, Released[]>();
  for (const change of changes)
    for (const id of new Set(change.commit.paths.flatMap(owners))) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [change]);
      else known.push(change);
    }
  return new Map(
    [...byId].flatMap(([id, own]) => {
      const times = leadTime(own, question, ENOUGH);
      return times === undefined ? [] : [[id, times]];
    }),
  );
}

/** A pipeline that deploys by the clock alone keeps every change waiting for it. */
function windowOf({ does, name, schedule, place }: Delivery): Evidence[] {
  return does === 'deploys' && schedule !== undefined ? [measured(`"${name}" deploys by the clock alone (${schedule})`, place)] : [];
}

/** What the labels and titles of an export say of times in which nothing was merged or released. */
function freezes(changes: LeadRequest['changes'], end: number): Evidence[] {
  return changes === undefined ? [] : freezesOf(mergedOfPeople(changes, end));
}

function tooFew(found: readonly OfRepository[]): Unknown {
  const says = found
    .flatMap(({ choice }) => choice.evidence.map((one) => one.says))
    .slice(0, 2)
    .join('; ');
  return unknown(
    `fewer than ${ENOUGH} changes for users were released in the last 12 months (${says})`,
    'a longer history, or a clone that has it',
  );
}

function whyUnknown({ deliveries, releases }: LeadRequest): Unknown {
  const pulled = deliveries.find((one) => one.pulled === true);
  if (pulled !== undefined)
    return unknown(
      `${pulled.name} takes what is merged into the cluster by itself, so changes wait before the merge, which git does not tell`,
      'an export of change requests (--changes)',
    );
  const onPush = deliveries.find(deploysPushes);
  if (onPush !== undefined)
    return unknown(
      `"${onPush.name}" deploys what is pushed, and nothing here says when it arrived`,
      'tags or commits that name what was deployed, or an export of change requests (--changes)',
    );
  const [branch] = [...releases.values()].flatMap(({ branches }) => branches);
  if (branch !== undefined)
    return unknown(
      `the branch ${branch.name} is only moved forward, which leaves no dates of deployments`,
      'tags or merges at deployments, or an export of change requests with their deployments (--changes)',
    );
  const tags = [...releases.values()].reduce((sum, one) => sum + one.tags.length, 0);
  if (tags > 0)
    return unknown(
      `of ${tags} tags none says when the changes of the last 12 months were released: they are older, early or of trials, or of parts whose folders are not known`,
      'tags of versions at releases, or an export of change requests with their deployments (--changes)',
    );
  return unknown(
    'no tag, no branch of an environment and no commit that sets the version which runs says when changes were released',
    'the repository that says which version runs, tags at releases, or an export of change requests (--changes)',
  );
}
