/** All items of a list that comes in pages, by the `Link` header that both hosts send. `keep` says with the last item of a page whether older pages matter. */
export async function* paged(url, headers, keep = () => true) {
  for (let next = url; next !== undefined; ) {
    const response = await asked(next, headers);
    const items = await response.json();
    yield* items;
    const follow = nextOf(response.headers.get('link'));
    const last = items.at(-1);
    // A page of another host than the one that was asked would be given the token.
    next = follow !== undefined && new URL(follow).origin === new URL(url).origin && last !== undefined && keep(last) ? follow : undefined;
  }
}

const TRIES = 4;

async function asked(url, headers) {
  for (let tried = 1; ; tried += 1) {
    const response = await fetch(url, { headers });
    if (response.ok) return response;
    const wait = Number(response.headers.get('retry-after') ?? '0');
    const again = [429, 502, 503, 504].includes(response.status) || (response.status === 403 && wait > 0);
    if (!again || tried >= TRIES) throw new Error(`${new URL(url).pathname} was answered with ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, Math.min(wait, 300) * 1000));
  }
}

function nextOf(link) {
  return (link ?? '')
    .split(',')
    .map((part) => part.split(';'))
    .find(([, ...settings]) => settings.some((setting) => setting.trim() === 'rel="next"'))?.[0]
    ?.trim()
    .slice(1, -1);
}

/** Takes `work` from a list, a few at a time, and keeps the order. */
export async function each(items, work) {
  const results = [];
  for (let start = 0; start < items.length; start += 8) results.push(...(await Promise.all(items.slice(start, start + 8).map(work))));
  return results;
}

/** The first moment of interest: a number of days before now, `--days`, by default 365. */
export function sinceOf(words) {
  const at = words.indexOf('--days');
  const days = at < 0 ? 365 : Number(words[at + 1]);
  if (!(days > 0)) throw new Error('--days takes a number of days');
  return new Date(Date.now() - days * 86_400_000).toISOString();
}
