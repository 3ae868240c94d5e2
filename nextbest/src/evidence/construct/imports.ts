import type { Masked } from './mask.ts';

const NAMED = /\bimport\s+(?:type\s+)?\{([^{}]{0,4000})\}\s*from\s*["']([^"'\n]{1,200})["']/g;
const WHOLE = /\bimport\s+(?:\*\s*as\s+)?([\w$]{1,100})\s*(?:from\s*|=\s*require\s*\(\s*)["']([^"'\n]{1,200})["']/g;
const PYTHON_NAMED = /^[ \t]*from[ \t]+([\w.]{1,200})[ \t]+import[ \t]+(?:\(([^()]{0,4000})\)|([^\n(]{1,2000}))/gm;
const PYTHON_WHOLE = /^[ \t]*import[ \t]+([\w.]{1,200})(?:[ \t]+as[ \t]+(\w{1,100}))?/gm;

/** What each imported name stands for: `aws-sqs` of a module, `aws-sqs.Queue` of a class. */
export type Imports = ReadonlyMap<string, string>;

/** A program as its constructs are looked for: what it imports is found once. */
export interface Source {
  readonly masked: Masked;
  readonly language: 'script' | 'python';
  readonly names: Imports;
}

/** The imports of a program, in TypeScript or Python. */
export function importsOf({ text }: Masked): Imports {
  const names = new Map<string, string>();
  for (const [, local = '', from = ''] of text.matchAll(WHOLE)) names.set(local, moduleOf(from));
  for (const [, list = '', from = ''] of text.matchAll(NAMED)) addAll(names, list, moduleOf(from));
  for (const [, from = '', wrapped, plain = ''] of text.matchAll(PYTHON_NAMED)) addAll(names, wrapped ?? plain, moduleOf(from));
  for (const [, from = '', local] of text.matchAll(PYTHON_WHOLE)) if (local !== undefined) names.set(local, moduleOf(from));
  return names;
}

/** `sqs.Queue`, `Queue` and `cdk.aws_sqs.Queue` as `aws-sqs.Queue`; undefined for what is not imported. */
export function importedName(written: string, names: Imports): string | undefined {
  const [first = '', ...rest] = written.split('.');
  const from = names.get(first);
  return from === undefined ? undefined : joined([from, ...rest]);
}

function addAll(names: Map<string, string>, list: string, from: string): void {
  for (const one of list.split(',')) {
    const [, name, local] = /^\s*(?:type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?/.exec(one) ?? [];
    if (name !== undefined) names.set(local ?? name, joined([from, name]));
  }
}

/** Modules without the package around them: `aws-cdk-lib/aws-sqs`, `@aws-cdk/aws-sqs` and `aws_cdk.aws_sqs` are `aws-sqs`. */
function moduleOf(from: string): string {
  const [, service] = /^(?:aws-cdk-lib\/|@aws-cdk\/|aws_cdk\.)([\w-]+)$/.exec(from) ?? [];
  return service === undefined
    ? from.replace(/^aws_cdk$|^@aws-cdk\/core$/, 'aws-cdk-lib')
    : service.replaceAll('_', '-').replace(/-alpha$/, '');
}

function joined(segments: readonly string[]): string {
  const parts = segments[0] === 'aws-cdk-lib' && (segments[1]?.startsWith('aws_') ?? false) ? segments.slice(1) : segments;
  return parts.map((part, at) => (at === 0 && part.startsWith('aws_') ? part.replaceAll('_', '-') : part)).join('.');
}
