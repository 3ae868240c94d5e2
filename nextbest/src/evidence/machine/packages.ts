import type { Fact } from '#model/fact.ts';
import { simpleCommands } from '../script/scan.ts';
import { baseName } from '../text.ts';
import { softwareFact } from './software.ts';

/** What installs packages, and the word by which it does. */
const INSTALLERS: ReadonlyMap<string, string> = new Map([
  ['apt', 'install'],
  ['apt-get', 'install'],
  ['yum', 'install'],
  ['dnf', 'install'],
  ['microdnf', 'install'],
  ['zypper', 'install'],
  ['apk', 'add'],
]);
/** Words in front of a command that only start it. */
const LEADING = new Set(['sudo', '-S', '-E', '-H', 'env']);
const ASSIGNMENT = /^[A-Za-z_]\w{0,60}=/;
/** Stands for what is quoted or computed (script/scan.ts). */
const OPAQUE = '"';

/** A piece of shell, and the line that it stands on. */
export interface ShellPiece {
  readonly text: string;
  readonly line: number;
}

/** The packages that a script installs and the services that it starts. */
export function softwareInScript({ text, line }: ShellPiece): readonly Fact[] {
  return simpleCommands(text).flatMap(({ words }) => {
    const own = withoutLead(words);
    const program = baseName(own[0] ?? '');
    const verb = INSTALLERS.get(program);
    if (verb !== undefined) {
      const at = own.indexOf(verb);
      const platform = program === 'apt-get' ? 'apt' : program;
      return at === -1 ? [] : softwareNamed(own.slice(at + 1), { kind: 'package', platform, line });
    }
    return program === 'systemctl' && /^(?:enable|start|restart)$/.test(own[1] ?? '')
      ? softwareNamed(own.slice(2), { kind: 'service', line })
      : [];
  });
}

function withoutLead(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !LEADING.has(word) && !ASSIGNMENT.test(word));
  return start === -1 ? [] : words.slice(start);
}

interface Way {
  readonly kind: 'package' | 'service';
  readonly platform?: string;
  readonly line: number;
}

function softwareNamed(words: readonly string[], way: Way): readonly Fact[] {
  const names = words.filter((word) => !word.startsWith('-') && !word.includes(OPAQUE));
  return names.flatMap((text) => softwareFact({ text, ...way }) ?? []);
}
