import { holdsToken, looksSecret } from '#model/secret.ts';
import { withoutUser } from '../address.ts';
import { oneLine, pathText } from '../text.ts';

const LONGEST = 200;
const REMOTE = /^((?:https?:\/\/)?)(?:git@)?([\w.-]{1,100}\/[\w./-]{1,300})(?:\?(.{0,300}))?$/;
const CHART = /^[A-Za-z0-9][\w.-]{0,100}$/;

/** An element's own name: one line of at most 200 characters; undefined when nothing is left, or when it holds a token. */
export function nameText(written: string | undefined): string | undefined {
  const name = oneLine((written ?? '').slice(0, LONGEST));
  return name === '' || holdsToken(name) ? undefined : name;
}

/** The name of a chart, as its repository knows it; undefined for what may be an address. */
export function chartName(written: string | undefined): string | undefined {
  return written !== undefined && CHART.test(written) && !looksSecret(written) ? written : undefined;
}

/** A path, or the address of a remote module without user, password and query (a `ref` is kept). */
export function moduleText(written: string | undefined): string | undefined {
  if (written === undefined || written.length > 500) return undefined;
  if (!/[@?]|:\/\//.test(written)) return pathText(written);
  const [, scheme = '', address, query = ''] = REMOTE.exec(withoutUser(oneLine(written)) ?? '') ?? [];
  if (address === undefined || looksSecret(address)) return undefined;
  const ref = query.split('&').find((part) => /^ref=[\w./-]{1,100}$/.test(part));
  return `${scheme === '' ? '' : 'https://'}${address}${ref === undefined ? '' : `?${ref}`}`;
}
