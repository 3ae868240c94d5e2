import { oneLine, pathText } from '../text.ts';

const LONGEST = 200;
const REMOTE = /^((?:https?:\/\/)?(?:[^@/\s]{1,100}@)?)([\w.-]{1,100}\/[\w./-]{1,300})(?:\?(.{0,300}))?$/;

/** An element's own name: one line of at most 200 characters; undefined when nothing is left. */
export function nameText(written: string | undefined): string | undefined {
  const name = oneLine((written ?? '').slice(0, LONGEST));
  return name === '' ? undefined : name;
}

/** A path, or the address of a remote module without user, password and query (a `ref` is kept). */
export function moduleText(written: string | undefined): string | undefined {
  if (written === undefined || written.length > 500) return undefined;
  if (!/[@?]|:\/\//.test(written)) return pathText(written);
  const [, before = '', address, query = ''] = REMOTE.exec(oneLine(written)) ?? [];
  const ref = query.split('&').find((part) => /^ref=[\w./-]{1,100}$/.test(part));
  return address === undefined
    ? undefined
    : `${before.startsWith('http') ? 'https://' : ''}${address}${ref === undefined ? '' : `?${ref}`}`;
}
