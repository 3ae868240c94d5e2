import type { Fact } from '#model/fact.ts';
import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { baseName, versionText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';

const LONGEST = 1_000;
const GEM = /^gem[\s(]\s{0,20}["']([\w.-]{1,100})["'](.*)$/;
const RANGE = /^\s{0,20},\s{0,20}["']([^"']{1,60})["']/;
const RUBY = /^ruby\s{1,20}["']([^"']{1,40})["']/;
const BLOCK = /(?:\bdo\b\s*(?:\|[^|]*\|)?|^(?:if|unless|case)\b.*)$/;

type Scope = Fact['scope'];

/** `Gemfile` with its groups, and what `Gemfile.lock` pins. The file is Ruby and never run: only plain statements are read. */
export const gemfile: Reader = {
  name: 'gemfile',
  version: 3,
  reads: (path) => ['Gemfile', 'gems.rb', 'Gemfile.lock'].includes(baseName(path)),
  read: tolerant((text, path, findings) => {
    if (baseName(path) === 'Gemfile.lock') gatherLock(linesOf(text), findings);
    else gatherGems(linesOf(text), findings);
  }),
};

function gatherGems(lines: readonly string[], findings: Findings): void {
  const blocks: Scope[] = [];
  lines.forEach((whole, index) => {
    const line = index + 1;
    const text = withoutComment(whole.slice(0, LONGEST)).trim();
    const [, name, rest = ''] = GEM.exec(text) ?? [];
    const ruby = RUBY.exec(text)?.[1];
    if (name !== undefined) {
      const scope = scopeOf(rest.slice(Math.max(0, rest.search(/\bgroups?\b/)))) ?? blocks.findLast((outer) => outer !== undefined);
      findings.facts.push(factOf({ in: 'rubygems', name, role: 'uses', line, version: versionText(RANGE.exec(rest)?.[1]), scope }));
    } else if (ruby !== undefined)
      findings.facts.push(factOf({ in: 'runtime', name: 'ruby', role: 'uses', line, version: versionText(ruby) }));
    if (/^end\b/.test(text)) blocks.pop();
    else if (BLOCK.test(text) && blocks.length < 100) blocks.push(text.startsWith('group') ? scopeOf(text) : undefined);
  });
}

/** Groups that production leaves out; a gem that is also in another group stays. */
function scopeOf(text: string): Scope {
  if (!/\bgroups?\b/.test(text)) return undefined;
  const groups = [...text.matchAll(/:(?:["'])?([\w-]{1,60})/g), ...text.matchAll(/["']([\w-]{1,60})["']/g)].map(([, name = '']) => name);
  const listed = /%[iw]\[([^\]]{1,200})\]/.exec(text)?.[1]?.split(/\s+/) ?? [];
  const names = new Set([...groups, ...listed]);
  if (['production', 'default', 'staging'].some((name) => names.has(name))) return undefined;
  if (names.has('development')) return 'development';
  if (names.has('test')) return 'test';
  return names.has('optional') || /optional:\s*true/.test(text) ? 'optional' : undefined;
}

function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? line : line.slice(0, at);
}

/** `    rails (8.0.2)`: a pinned gem stands four blanks deep, what it asks for six. */
const PIN = /^ {4}([\w.-]{1,100}) \((\d[\w.-]{0,40})\)$/;

function gatherLock(lines: readonly string[], findings: Findings): void {
  lines.forEach((line, index) => {
    const [, name, version] = PIN.exec(line) ?? [];
    if (name !== undefined && version !== undefined)
      findings.facts.push(factOf({ in: 'rubygems', name, role: 'declares', line: index + 1, version }));
  });
  const at = lines.findIndex((line) => line === 'RUBY VERSION');
  const version = /^\s+ruby (\d[\d.]{0,20})/.exec(lines[at + 1] ?? '')?.[1];
  if (at !== -1 && version !== undefined) findings.facts.push(factOf({ in: 'runtime', name: 'ruby', role: 'uses', line: at + 2, version }));
}
