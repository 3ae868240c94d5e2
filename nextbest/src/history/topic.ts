import { PREFIX } from './prefix.ts';

/** Subjects of the bots and people that raise versions of dependencies. */
const DEPENDENCY =
  /^(?:\w+\(deps[\w-]*\)|(?:chore|build|fix|deps)(?:\([^)]{0,40}\))?: (?:bump|update|upgrade)\b|bump (?!(?:the )?versions?\b)\S+|update (?:dependency|dependencies|module|all (?:\S+ )?dependencies|actions?\/|(?:\S+ )?docker (?:tag|image|digest)|\S+ action (?:to|digest))|upgrade \S+ from )/i;

/** Whether a subject says that versions of dependencies are raised. */
export function raisesVersions(subject: string): boolean {
  return DEPENDENCY.test(subject);
}

/** Words of a subject that tell a recurring kind of work; the rest differs from one time to the next. */
const WORDS = 6;

/**
 * What a subject is about, without what changes each time: prefix, numbers, versions, ids, references, addresses, mentions.
 * `Bump lodash from 4.17.1 to 4.17.2 (#12)` and `Bump axios from 0.1 to 0.2 (#13)` both are `bump * from to`.
 */
export function topicOf(subject: string): string {
  if (raisesVersions(subject)) return 'dependency updates';
  const plain = subject
    .replace(PREFIX, '')
    .toLowerCase()
    .replace(/\([^()]{0,40}\)|\[[^\][]{0,40}\]|"[^"]{0,80}"|'[^']{0,80}'|`[^`]{0,80}`/g, ' ')
    .replace(/\S+/g, (word) => (/[@\d/#_]/.test(word) ? ' ' : word))
    .replace(/[^a-z\s-]/g, ' ');
  const words = plain.split(/\s+/).filter((word) => word.length > 1);
  return words.slice(0, WORDS).join(' ');
}
