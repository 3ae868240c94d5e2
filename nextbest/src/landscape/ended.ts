import { type Evidence, measured } from '#model/evidence.ts';
import type { FactsOfFile } from '#model/fact.ts';

/** Words by which a repository says of itself that nobody looks after it any more. */
const ENDED =
  /\b(?:(?:this|the) (?:repo(?:sitory)?|project|app(?:lication)?|service|demo|code) (?:is|has been|was) (?:now )?(?:deprecated|archived|retired|abandoned|discontinued|no longer (?:maintained|supported|developed))|no longer (?:actively )?maintained|\[?(?:deprecated|archived|unmaintained)\]?(?=\s*(?:[:!.-]|$)))/i;

/** Where the head of the README or the package description at the root says that it is no longer maintained. */
export function endedIn(files: readonly FactsOfFile[]): Evidence[] {
  return files
    .filter((file) => !file.path.includes('/'))
    .flatMap((file) =>
      file.facts.flatMap((fact) => {
        const found = fact.in === 'structure' && fact.name === 'description' ? ENDED.exec(fact.label ?? '')?.[0] : undefined;
        return found === undefined
          ? []
          : [measured(`it says of itself: "${found.trim()}"`, { repository: file.repository, path: file.path, line: fact.line })];
      }),
    );
}
