import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { versionText } from '../text.ts';

/** One exact version of a lock file. Line from 1. */
export interface Pin {
  readonly name: string;
  readonly version: string | undefined;
  readonly line: number;
  /** The range that it answers, where a lock file keeps several versions of one package apart by it. */
  readonly range?: string | undefined;
}

const NAME = /^[@\w][\w./:@-]{0,200}$/;
const EXACT = /^v?\d[\w.+-]{0,60}$/;

/** A pin as a fact that only declares: a lock file says which version, a manifest says what is used. None for what is no package or version. */
export function pinFact(source: Fact['in'], { name, version, line, range }: Pin): readonly Fact[] {
  const exact = versionText(version);
  if (!NAME.test(name) || exact === undefined || !EXACT.test(exact)) return [];
  return [factOf({ in: source, name, role: 'declares', label: versionText(range), line, version: exact })];
}
