#!/usr/bin/env node
/**
 * Writes the change requests of a GitHub repository for `nextbest --changes`, by GitHub's REST interface alone:
 *
 *   GITHUB_TOKEN=… node export-github.js OWNER/NAME [--days 365] [--team ORG/SLUG]… > changes.json
 *
 * The token needs to read pull requests and deployments; with --team, the members of teams. GITHUB_API_URL names another host.
 * Of texts, names and addresses nothing is written: only dates, states, ids of commits, labels, and logins to tell people apart.
 */
import { pathToFileURL } from 'node:url';
import { each, paged, sinceOf } from './paged.js';

export function pullFrom(pull, { commits, reviews, timeline }) {
  return {
    number: pull.number,
    user: userFrom(pull.user),
    created_at: pull.created_at,
    merged_at: pull.merged_at,
    merge_commit_sha: pull.merge_commit_sha,
    labels: pull.labels.map(({ name }) => ({ name })),
    commits: commits.map(({ sha, commit }) => ({ sha, commit: { author: { date: commit.author.date } } })),
    reviews: reviews.map(({ user, state, submitted_at }) => ({ user: userFrom(user), state, submitted_at: submitted_at ?? null })),
    timeline: timeline.filter(({ event }) => event === 'ready_for_review').map(({ event, created_at }) => ({ event, created_at })),
  };
}

export function deploymentFrom({ sha, environment, created_at }, statuses) {
  return { sha, environment, created_at, statuses: statuses.map((status) => ({ state: status.state, created_at: status.created_at })) };
}

function userFrom(user) {
  return user === null || user === undefined ? null : { login: user.login, type: user.type };
}

export async function exportFrom({ host, repository, teams, since, token }) {
  const headers = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28', authorization: `Bearer ${token}` };
  const base = `${host}/repos/${repository}`;
  const list = (path) => Array.fromAsync(paged(`${host}${path}`, headers));
  const closed = await Array.fromAsync(
    paged(`${base}/pulls?state=closed&sort=updated&direction=desc&per_page=100`, headers, ({ updated_at }) => updated_at >= since),
  );
  const merged = closed.filter(({ merged_at }) => merged_at !== null && merged_at >= since);
  const pulls = await each(merged, async (pull) => {
    const [commits, reviews, timeline] = await Promise.all([
      list(`/repos/${repository}/pulls/${pull.number}/commits?per_page=100`),
      list(`/repos/${repository}/pulls/${pull.number}/reviews?per_page=100`),
      list(`/repos/${repository}/issues/${pull.number}/timeline?per_page=100`),
    ]);
    return pullFrom(pull, { commits, reviews, timeline });
  });
  const deployed = await Array.fromAsync(paged(`${base}/deployments?per_page=100`, headers, ({ created_at }) => created_at >= since));
  const deployments = await each(
    deployed.filter(({ created_at }) => created_at >= since),
    async (deployment) => deploymentFrom(deployment, await list(`/repos/${repository}/deployments/${deployment.id}/statuses?per_page=100`)),
  );
  const named = await each(teams, async (team) => {
    const [organisation, slug] = team.split('/');
    const members = await list(`/orgs/${organisation}/teams/${slug}/members?per_page=100`);
    return { name: team, members: members.map(({ login }) => ({ login })) };
  });
  return { pulls, deployments, teams: named };
}

async function main(words) {
  const repository = words.find((word) => /^[\w.-]+\/[\w.-]+$/.test(word) && words[words.indexOf(word) - 1] !== '--team');
  const token = process.env.GITHUB_TOKEN;
  if (repository === undefined || token === undefined)
    throw new Error('call it as GITHUB_TOKEN=… node export-github.js OWNER/NAME > changes.json');
  const teams = words.filter((_, at) => words[at - 1] === '--team');
  const host = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  process.stdout.write(`${JSON.stringify(await exportFrom({ host, repository, teams, since: sinceOf(words), token }))}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2)).catch((problem) => {
    process.stderr.write(`export-github: ${problem.message}\n`);
    process.exitCode = 1;
  });
}
