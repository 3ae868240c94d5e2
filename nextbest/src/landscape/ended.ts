import { type Evidence, measured } from '#model/evidence.ts';
import type { FactsOfFile } from '#model/fact.ts';
import { saysEnded } from './ended-words.ts';

/** What is quoted of a sentence, in characters. */
const QUOTED = 160;

/** Where the head of the README or the package description at the root says that it is no longer maintained. */
export function endedIn(files: readonly FactsOfFile[]): Evidence[] {
  return files
    .filter((file) => !file.path.includes('/'))
    .flatMap((file) => {
      const texts = file.facts.filter((fact) => fact.in === 'structure' && (fact.name === 'description' || fact.name === 'notice'));
      const title = texts.find(({ name }) => name === 'description')?.label ?? '';
      const names = wordsOf(`${sentencesOf(title)[0] ?? ''} ${file.repository}`);
      return texts.flatMap((fact) => {
        const says = sentencesOf(fact.label ?? '').find((sentence, index) =>
          saysEnded(sentence, { names, title: index === 0 && fact.name === 'description' }),
        );
        return says === undefined
          ? []
          : [measured(`it says of itself: "${shortened(says)}"`, { repository: file.repository, path: file.path, line: fact.line })];
      });
    });
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) /);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** Without warning signs around it. */
function shortened(sentence: string): string {
  const text = sentence.replace(/^[^\p{L}\p{N}[(]+/u, '').replace(/[^\p{L}\p{N}\])…]+$/u, '');
  return text.length <= QUOTED ? text : `${text.slice(0, text.lastIndexOf(' ', QUOTED))} …`;
}
