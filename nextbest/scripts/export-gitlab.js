#!/usr/bin/env node
/**
 * Writes the merge requests of a GitLab project for `nextbest --changes`, by GitLab's REST interface alone:
 *
 *   GITLAB_TOKEN=… node export-gitlab.js GROUP/PROJECT [--days 365] [--group GROUP]… > changes.json
 *
 * The token needs read_api. CI_API_V4_URL names another host (https://gitlab.example.org/api/v4).
 * Of texts, names and addresses nothing is written but what GitLab itself notes of approvals: only dates, states, ids of commits, labels, and user
 * names to tell people apart.
 */
import { pathToFileURL } from 'node:url';
import { each, paged, sinceOf } from './paged.js';

/** What GitLab itself notes and matters here; nothing that a person wrote. */
const NOTED = /^(?:approved this merge request|requested changes|marked this merge request as \*?\*?ready)/;

export function mergeRequestFrom(request, { commits, notes }) {
  return {
    iid: request.iid,
    author: userFrom(request.author),
    merge_user: userFrom(request.merge_user ?? request.merged_by),
    created_at: request.created_at,
    merged_at: request.merged_at,
    merge_commit_sha: request.merge_commit_sha,
    squash_commit_sha: request.squash_commit_sha,
    sha: request.sha,
    labels: request.labels,
    commits: commits.map(({ id, authored_date }) => ({ id, authored_date })),
    notes: notes
      .filter(({ system, body }) => !system || NOTED.test(body))
      .map(({ author, system, body, created_at }) => ({
        author: userFrom(author),
        system,
        created_at,
        body: system ? NOTED.exec(body)[0] : '',
      })),
  };
}

export function deploymentFrom({ sha, environment, status, created_at, updated_at }) {
  return { sha, environment: { name: environment.name }, status, created_at, updated_at };
}

function userFrom(user) {
  return user === null || user === undefined ? null : { username: user.username, bot: user.bot === true };
}

export async function exportFrom({ host, project, groups, since, token }) {
  const headers = { 'private-token': token };
  const base = `${host}/projects/${encodeURIComponent(project)}`;
  const list = (url) => Array.fromAsync(paged(url, headers));
  const all = await list(`${base}/merge_requests?state=merged&scope=all&updated_after=${since}&per_page=100`);
  const requests = await each(
    all.filter(({ merged_at }) => merged_at !== null && merged_at >= since),
    async (request) => {
      const [commits, notes] = await Promise.all([
        list(`${base}/merge_requests/${request.iid}/commits?per_page=100`),
        list(`${base}/merge_requests/${request.iid}/notes?per_page=100`),
      ]);
      return mergeRequestFrom(request, { commits, notes });
    },
  );
  const deployments = await list(`${base}/deployments?status=success&updated_after=${since}&order_by=updated_at&per_page=100`);
  const named = await each(groups, async (group) => {
    const members = await list(`${host}/groups/${encodeURIComponent(group)}/members/all?per_page=100`);
    return { name: group, members: members.map(({ username }) => ({ username })) };
  });
  return { merge_requests: requests, deployments: deployments.map(deploymentFrom), groups: named };
}

async function main(words) {
  const project = words.find((word, at) => /^[\w./-]+\/[\w.-]+$/.test(word) && words[at - 1] !== '--group');
  const token = process.env.GITLAB_TOKEN;
  if (project === undefined || token === undefined)
    throw new Error('call it as GITLAB_TOKEN=… node export-gitlab.js GROUP/PROJECT > changes.json');
  const groups = words.filter((_, at) => words[at - 1] === '--group');
  const host = process.env.CI_API_V4_URL ?? 'https://gitlab.com/api/v4';
  process.stdout.write(`${JSON.stringify(await exportFrom({ host, project, groups, since: sinceOf(words), token }))}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2)).catch((problem) => {
    process.stderr.write(`export-gitlab: ${problem.message}\n`);
    process.exitCode = 1;
  });
}
