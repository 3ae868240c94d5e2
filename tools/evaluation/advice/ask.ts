import { execFileSync } from 'node:child_process';
import type { Decision } from '../../../nextbest/src/model/action.ts';
import type { Component } from '../../../nextbest/src/model/component.ts';
import type { ComponentsReport } from '../../../nextbest/src/model/reports.ts';
import { fromRoot } from '../../run.ts';

const PROGRAM = fromRoot('nextbest/bin/nextbest.js');

/** What the built program says of a tree: every candidate, ranked. Throws when it fails. */
export function decisionAt(gitDirectory: string, revision: string): Decision {
  return JSON.parse(answer(['list', '--json', '--at', revision, gitDirectory])) as Decision;
}

/** Bytes of the files that each component owns, by its id. */
export function sizesAt(gitDirectory: string, revision: string): ReadonlyMap<string, number> {
  const { components } = JSON.parse(answer(['components', '--json', '--at', revision, gitDirectory])) as ComponentsReport;
  const files = filesAt(gitDirectory, revision);
  return new Map(components.map((component) => [component.id, sizeOf(component, files)]));
}

function answer(words: readonly string[]): string {
  return execFileSync('node', [PROGRAM, ...words], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'inherit'] });
}

interface File {
  readonly path: string;
  readonly bytes: number;
}

function filesAt(gitDirectory: string, revision: string): File[] {
  const words = [`--git-dir=${gitDirectory}`, 'ls-tree', '-r', '-l', '-z', revision];
  const listed = execFileSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return listed.split('\0').flatMap((line) => {
    const [told = '', path] = line.split('\t');
    const bytes = Number(told.split(/ +/)[3]);
    return path === undefined || Number.isNaN(bytes) ? [] : [{ path, bytes }];
  });
}

function sizeOf({ owns }: Component, files: readonly File[]): number {
  const own = files.filter(({ path }) => owns.some((prefix) => path === prefix || path.startsWith(withSlash(prefix))));
  return own.reduce((sum, { bytes }) => sum + bytes, 0);
}

function withSlash(prefix: string): string {
  return prefix === '' || prefix === '.' ? '' : `${prefix.replace(/\/$/, '')}/`;
}
