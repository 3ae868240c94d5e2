import type { ChangeRequest, ChangesExport, Deployment, Review } from '#model/changes.ts';
import {
  type Field,
  fieldOf,
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

export const MOST_REQUESTS = 50_000;
export const MOST_OF_ONE = 1000;
const SAYS: Readonly<Record<string, Review['says']>> = {
  APPROVED: 'approves',
  CHANGES_REQUESTED: 'asks',
  COMMENTED: 'comments',
  DISMISSED: 'comments',
};

/** `pulls`, `deployments` and `teams` as GitHub's REST interface gives each, with `commits`, `reviews` and maybe `timeline` inside each pull. */
export function githubExport(root: Field): ChangesExport {
  const people = peopleBy('login');
  const requests = itemsOf(fieldOf(root, 'pulls'), MOST_REQUESTS).map((pull) => requestOf(pull, people));
  const deployments = itemsOf(fieldOf(root, 'deployments'), MOST_REQUESTS).flatMap(deploymentOf);
  return { host: 'github', requests, deployments, members: people.members(fieldOf(root, 'teams')) };
}

function requestOf(pull: Field, people: People): ChangeRequest {
  const merged = maybeSeconds(fieldOf(pull, 'merged_at'));
  const user = fieldOf(pull, 'user');
  const author = people.of(user) ?? -1;
  const landed = merged === undefined ? undefined : maybeCommit(fieldOf(pull, 'merge_commit_sha'));
  const mergedBy = people.of(fieldOf(pull, 'merged_by'));
  const commits = itemsOf(fieldOf(pull, 'commits'), MOST_OF_ONE).map((one) =>
    secondsOf(fieldOf(fieldOf(fieldOf(one, 'commit'), 'author'), 'date')),
  );
  const freeze = freezeIn(maybeText(fieldOf(pull, 'title')) ?? '');
  return {
    number: numberOf(fieldOf(pull, 'number')),
    author,
    bot: people.isBot(user),
    opened: readyAt(pull) ?? secondsOf(fieldOf(pull, 'created_at')),
    ...(merged === undefined ? {} : { merged }),
    ...(mergedBy === undefined ? {} : { mergedBy }),
    commits: commits.sort((a, b) => a - b),
    reviews: reviewsOf(pull, people).filter(({ by }) => by !== author),
    landed: landed === undefined ? [] : [landed],
    labels: itemsOf(fieldOf(pull, 'labels'), MOST_OF_ONE).map((label) => textOf(fieldOf(label, 'name'))),
    ...(freeze === undefined ? {} : { freeze }),
  };
}

/** When a draft was made ready for the last time; only the timeline tells. */
function readyAt(pull: Field): number | undefined {
  const ready = itemsOf(fieldOf(pull, 'timeline'), MOST_OF_ONE).filter((event) => fieldOf(event, 'event').value === 'ready_for_review');
  return ready.map((event) => secondsOf(fieldOf(event, 'created_at'))).sort((a, b) => b - a)[0];
}

function reviewsOf(pull: Field, people: People): Review[] {
  const reviews = itemsOf(fieldOf(pull, 'reviews'), MOST_OF_ONE).flatMap((review): Review[] => {
    const user = fieldOf(review, 'user');
    const by = people.of(user);
    const at = fieldOf(review, 'submitted_at');
    const says = SAYS[textOf(fieldOf(review, 'state'))];
    // A review that was begun and not sent yet has no date, and says nothing.
    return by === undefined || says === undefined || isAbsent(at) || people.isBot(user) ? [] : [{ by, at: secondsOf(at), says }];
  });
  return reviews.sort((a, b) => a.at - b.at);
}

/** A deployment with statuses counts from the first that says it succeeded; one without them from its beginning. */
function deploymentOf(deployment: Field): Deployment[] {
  const commit = maybeCommit(fieldOf(deployment, 'sha'));
  const statuses = itemsOf(fieldOf(deployment, 'statuses'), MOST_OF_ONE);
  const well = statuses
    .filter((status) => fieldOf(status, 'state').value === 'success')
    .map((status) => secondsOf(fieldOf(status, 'created_at')));
  if (commit === undefined || (statuses.length > 0 && well.length === 0)) return [];
  const at = well.sort((a, b) => a - b)[0] ?? secondsOf(fieldOf(deployment, 'created_at'));
  return [{ commit, at, environment: textOf(fieldOf(deployment, 'environment')) }];
}
