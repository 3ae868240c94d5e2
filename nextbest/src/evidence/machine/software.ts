import type { Fact } from '#model/fact.ts';
import { holdsToken } from '#model/secret.ts';
import { factOf } from '../fact.ts';
import { versionText } from '../text.ts';
import { attributesOf } from '../yaml/attributes.ts';

/** How a machine is told of software: what is installed, what is started, and the set of steps published for it. */
export type SetUpAs = 'package' | 'service' | 'role' | 'cookbook' | 'class';

/** Software as it is written: `postgresql-14`, `nginx=1.18*`, `redis-server.service`. */
export interface Written {
  readonly text: string;
  readonly kind: SetUpAs;
  /** The tool that installs it, where names differ between them: `yum`. */
  readonly platform?: string | undefined;
  readonly version?: string | undefined;
  readonly line: number;
}

const LONGEST = 80;
const NAME = /^[a-z][a-z0-9.+_-]{1,60}$/;

/** Software that is set up on a machine; undefined where its name is not written out. */
export function softwareFact({ text, kind, platform, version, line }: Written): Fact | undefined {
  const found = softwareName(text);
  if (found === undefined) return undefined;
  const attributes = attributesOf([
    ['kind', kind, line],
    ['platform', platform, line],
  ]);
  const own = versionText(version) ?? versionText(found.version);
  return factOf({ in: 'machine', name: found.name, role: 'defines', line, version: own, attributes });
}

/** The name without version and without what makes an instance of it: `postgresql` of `postgresql-14`, `postgresql@14-main` and `postgresql-{{ version }}`. */
function softwareName(written: string): { readonly name: string; readonly version: string | undefined } | undefined {
  if (written.length > LONGEST || written.includes('/') || holdsToken(written)) return undefined;
  const [packed = '', pinned] = written.trim().toLowerCase().split('=', 2);
  const plain = withoutTemplates(packed)
    .replace(/\.(?:service|socket|timer)$/, '')
    .replace(/[@:].*$/, '');
  const parts = plain.split('-').map((part) => part.replace(/[\d.*$]+$/, ''));
  const name = parts.filter((part) => part !== '').join('-');
  const inName = plain.split('-').find((part) => /^\d[\d.]{0,9}$/.test(part));
  return NAME.test(name) ? { name, version: pinned ?? inName } : undefined;
}

/** `$` for each `{{ … }}` and `#{…}`. */
function withoutTemplates(text: string): string {
  let rest = text;
  for (const [open, close] of [
    ['{{', '}}'],
    ['#{', '}'],
    ['${', '}'],
  ] as const) {
    for (let start = rest.indexOf(open); start !== -1; start = rest.indexOf(open)) {
      const end = rest.indexOf(close, start);
      rest = `${rest.slice(0, start)}$${end === -1 ? '' : rest.slice(end + close.length)}`;
    }
  }
  return rest;
}
