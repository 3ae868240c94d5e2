import type { ChangeRequest, ChangesExport, Deployment, Review } from '#model/changes.ts';
import {
  type Field,
  fieldOf,
  firstOf,
  isAbsent,
  itemsOf,
  maybeCommit,
  maybeSeconds,
  maybeText,
  numberOf,
  secondsOf,
  textOf,
} from './export-fields.ts';
import { type People, peopleBy } from './export-people.ts';
import { freezeIn } from './freezes.ts';
import { MOST_OF_ONE, MOST_REQUESTS } from './github-export.ts';

/** How GitLab notes on a merge request what somebody did. */
const APPROVED = /^approved this merge request/;
const ASKED = /^requested changes/;
const READY = /^marked this merge request as \*?\*?ready/;

/** `merge_requests`, `deployments` and `groups` as GitLab's REST interface gives each, with `commits` and `notes` inside each merge request. */
export function gitlabExport(root: Field): ChangesExport {
  const people = peopleBy('username');
  const requests = itemsOf(fieldOf(root, 'merge_requests'), MOST_REQUESTS).map((request) => requestOf(request, people));
  const deployments = itemsOf(fieldOf(root, 'deployments'), MOST_REQUESTS).flatMap(deploymentOf);
  return { host: 'gitlab', requests, deployments, members: people.members(fieldOf(root, 'groups')) };
}

function requestOf(request: Field, people: People): ChangeRequest {
  const merged = maybeSeconds(fieldOf(request, 'merged_at'));
  const user = fieldOf(request, 'author');
  const author = people.of(user) ?? -1;
  const mergedBy = people.of(firstOf(request, ['merge_user', 'merged_by']));
  const landed = ['merge_commit_sha', 'squash_commit_sha', 'sha'].flatMap((name) => maybeCommit(fieldOf(request, name)) ?? []);
  const notes = itemsOf(fieldOf(request, 'notes'), MOST_OF_ONE);
  const commits = itemsOf(fieldOf(request, 'commits'), MOST_OF_ONE).map((one) => secondsOf(firstOf(one, ['authored_date', 'created_at'])));
  const freeze = freezeIn(maybeText(fieldOf(request, 'title')) ?? '');
  return {
    number: numberOf(fieldOf(request, 'iid')),
    author,
    bot: people.isBot(user),
    opened: readyAt(notes) ?? secondsOf(fieldOf(request, 'created_at')),
    ...(merged === undefined ? {} : { merged }),
    ...(mergedBy === undefined ? {} : { mergedBy }),
    commits: commits.sort((a, b) => a - b),
    reviews: notes
      .flatMap((note) => reviewIn(note, people))
      .filter(({ by }) => by !== author)
      .sort((a, b) => a.at - b.at),
    landed: merged === undefined ? [] : landed,
    labels: itemsOf(fieldOf(request, 'labels'), MOST_OF_ONE).map(textOf),
    ...(freeze === undefined ? {} : { freeze }),
  };
}

function readyAt(notes: readonly Field[]): number | undefined {
  const ready = notes.filter((note) => isSystem(note) && READY.test(maybeText(fieldOf(note, 'body')) ?? ''));
  return ready.map((note) => secondsOf(fieldOf(note, 'created_at'))).sort((a, b) => b - a)[0];
}

/** What people write is a comment, whatever it says; what GitLab notes for them may be an approval or a request for changes. */
function reviewIn(note: Field, people: People): Review[] {
  const user = fieldOf(note, 'author');
  const by = people.of(user);
  const body = isSystem(note) ? (maybeText(fieldOf(note, 'body')) ?? '') : undefined;
  const says = body === undefined ? 'comments' : APPROVED.test(body) ? 'approves' : ASKED.test(body) ? 'asks' : undefined;
  if (by === undefined || says === undefined || people.isBot(user)) return [];
  return [{ by, at: secondsOf(fieldOf(note, 'created_at')), says }];
}

function isSystem(note: Field): boolean {
  return fieldOf(note, 'system').value === true;
}

function deploymentOf(deployment: Field): Deployment[] {
  const commit = maybeCommit(fieldOf(deployment, 'sha'));
  const environment = fieldOf(deployment, 'environment');
  if (commit === undefined || isAbsent(environment) || textOf(fieldOf(deployment, 'status')) !== 'success') return [];
  const at = secondsOf(firstOf(deployment, ['updated_at', 'created_at']));
  return [{ commit, at, environment: textOf(fieldOf(environment, 'name')) }];
}
