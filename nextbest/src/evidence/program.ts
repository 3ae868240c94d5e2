import { wordsOf } from './dockerfile-instructions.ts';
import { baseName } from './text.ts';

const PROGRAM = /^(?=.*[A-Za-z])[\w.+-]{1,60}$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** Programs that only start another one. */
const STARTERS = new Set(['exec', 'env', 'tini', 'dumb-init', 'catatonit', 'nohup']);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash']);

/** The program that a `CMD` or `ENTRYPOINT` starts, without folder and arguments; undefined when it is not written out. */
export function programOf(rest: string): string | undefined {
  const words = rest.startsWith('[') ? listOf(rest) : wordsOf(rest);
  return words === undefined ? undefined : programIn(words);
}

function listOf(rest: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(rest);
    return Array.isArray(list) && list.every((word): word is string => typeof word === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

function programIn(words: readonly string[]): string | undefined {
  const start = words.findIndex((word) => !ASSIGNMENT.test(word));
  const program = baseName(words[start] ?? '');
  if (!PROGRAM.test(program) || program.startsWith('-')) return undefined;
  const rest = words.slice(start + 1);
  if (STARTERS.has(program)) return programIn(startedBy(rest)) ?? program;
  if (SHELLS.has(program) && /^-[a-z]*c$/.test(rest[0] ?? '')) return programIn(wordsOf((rest[1] ?? '').slice(0, 1_000))) ?? program;
  const script = baseName(rest[0] ?? '');
  return SHELLS.has(program) && /^[\w.-]{1,60}\.(?:sh|bash)$/.test(script) ? script : program;
}

/** After `--`, or else after the options. */
function startedBy(words: readonly string[]): readonly string[] {
  const dashes = words.indexOf('--');
  const first = dashes === -1 ? words.findIndex((word) => !word.startsWith('-')) : dashes + 1;
  return first === -1 ? [] : words.slice(first);
}
