import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseChanges } from '#flow/changes.ts';

const SCRIPTS = join(import.meta.dirname, '../scripts');
const SHA = 'a'.repeat(40);
const NOW = new Date().toISOString();

interface Answers {
  readonly [path: string]: readonly unknown[];
}

interface Exported {
  readonly text: string;
  readonly said: string;
  readonly code: number | null;
  /** Headers of each request that carried the token. */
  readonly asked: readonly string[];
}

/** A host of our own on this machine that answers lists by their path, two pages of each that has more than one item, and the script that asks it. */
async function exported(script: string, words: readonly string[], answers: Answers): Promise<Exported> {
  const asked: string[] = [];
  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const items = answers[decodeURIComponent(url.pathname)];
    if (request.headers.authorization === 'Bearer secret' || request.headers['private-token'] === 'secret') asked.push(url.pathname);
    const page = Number(url.searchParams.get('page') ?? '1');
    const more = items !== undefined && page < items.length;
    url.searchParams.set('page', String(page + 1));
    response.writeHead(items === undefined ? 404 : 200, more ? { link: `<${url.href}>; rel="next", <${url.href}>; rel="last"` } : {});
    response.end(JSON.stringify(items?.slice(page - 1, page) ?? {}));
  }
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_TOKEN: 'secret',
    GITLAB_TOKEN: 'secret',
    GITHUB_API_URL: host,
    CI_API_V4_URL: host,
  };
  const child = spawn(process.execPath, [join(SCRIPTS, script), ...words], { env: environment });
  let [text, said] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  server.close();
  return { text, said, code, asked };
}

function pull(number: number, about: Record<string, unknown> = {}): unknown {
  const user = { login: 'ada', type: 'User', html_url: 'https://example.org/ada' };
  const dates = { created_at: NOW, updated_at: NOW, merged_at: NOW };
  return {
    number,
    title: 'canary-title',
    body: 'canary-body',
    user,
    ...dates,
    merge_commit_sha: SHA,
    labels: [{ name: 'bug', color: 'red' }],
    ...about,
  };
}

test('pull requests, deployments and teams are written in the shape that is read, page by page, without what people wrote', async () => {
  const repository = '/repos/shop/web';
  const { text, said, code, asked } = await exported('export-github.js', ['shop/web', '--team', 'shop/core'], {
    [`${repository}/pulls`]: [pull(1), pull(2, { merged_at: null }), pull(3)],
    [`${repository}/pulls/1/commits`]: [
      {
        sha: SHA,
        commit: { message: 'canary-message', author: { name: 'canary-name', email: 'canary@example.org', date: NOW } },
        author: { login: 'ada' },
      },
    ],
    [`${repository}/pulls/1/reviews`]: [
      { user: { login: 'bob', type: 'User' }, body: 'canary-review', state: 'APPROVED', submitted_at: NOW },
      { user: null, body: '', state: 'COMMENTED', submitted_at: NOW },
    ],
    [`${repository}/issues/1/timeline`]: [
      { event: 'commented', body: 'canary-comment' },
      { event: 'ready_for_review', created_at: NOW },
    ],
    [`${repository}/pulls/3/commits`]: [],
    [`${repository}/pulls/3/reviews`]: [],
    [`${repository}/issues/3/timeline`]: [],
    [`${repository}/deployments`]: [{ id: 9, sha: SHA, environment: 'production', created_at: NOW, creator: { login: 'canary-login' } }],
    [`${repository}/deployments/9/statuses`]: [
      { state: 'in_progress', created_at: NOW },
      { state: 'success', created_at: NOW },
    ],
    '/orgs/shop/teams/core/members': [{ login: 'ada' }, { login: 'dee' }],
  });
  expect([said, code]).toEqual(['', 0]);
  expect(text).not.toContain('canary');
  const changes = parseChanges(text);
  expect(changes.requests.map(({ number, reviews, commits }) => [number, reviews.length, commits.length])).toEqual([
    [1, 1, 1],
    [3, 0, 0],
  ]);
  expect([changes.deployments.length, changes.members.get('shop/core')?.size]).toEqual([1, 2]);
  expect(asked.length).toBeGreaterThan(10);
});

test('merge requests, deployments and groups are written in the shape that is read, without what people wrote', async () => {
  const project = '/projects/shop/web';
  const user = { username: 'ada', name: 'canary-name' };
  const dates = { created_at: NOW, merged_at: NOW };
  const shas = { merge_commit_sha: null, squash_commit_sha: null, sha: SHA };
  const note = (body: string, system: boolean) => ({ author: { username: 'bob', name: 'canary-name' }, body, system, created_at: NOW });
  const { text, said, code } = await exported('export-gitlab.js', ['shop/web', '--group', 'shop'], {
    [`${project}/merge_requests`]: [{ iid: 4, title: 'canary', author: user, merge_user: user, ...dates, ...shas, labels: ['bug'] }],
    [`${project}/merge_requests/4/commits`]: [{ id: SHA, title: 'canary', author_email: 'canary', authored_date: NOW }],
    [`${project}/merge_requests/4/notes`]: [
      note('canary', false),
      note('approved this merge request', true),
      note('mentioned in canary', true),
    ],
    [`${project}/deployments`]: [
      { sha: SHA, environment: { name: 'production' }, status: 'success', created_at: NOW, updated_at: NOW, user },
    ],
    '/groups/shop/members/all': [user],
  });
  expect([said, code]).toEqual(['', 0]);
  expect(text).not.toContain('canary');
  const changes = parseChanges(text);
  expect(changes.requests.map(({ reviews }) => reviews.map(({ says }) => says))).toEqual([['comments', 'approves']]);
  expect([changes.deployments.length, changes.members.get('shop')?.size]).toEqual([1, 1]);
});

test('what the host refuses is said in one line, without the token', async () => {
  const { said, code, text } = await exported('export-github.js', ['shop/none'], {});
  expect([said, code, text]).toEqual(['export-github: /repos/shop/none/pulls was answered with 404\n', 1, '']);
});
