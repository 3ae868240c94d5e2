import { readdirSync, readFileSync } from 'node:fs';
import { programWith } from '../nextbest/src/cli/program.ts';
import type { Ladder, Technology } from '../nextbest/src/model/catalog.ts';
import type { Price } from '../nextbest/src/model/price.ts';
import { capabilityPages } from './capability-pages.ts';
import { fromRoot } from './run.ts';

type Command = ReturnType<typeof programWith>;

/** The reference, made from the code and the catalogue, and the block of the README that shows a real answer. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const technologies = await all<Technology>('technologies');
  const ladders = await all<Ladder>('ladders');
  const prices = (await all<readonly Price[]>('prices')).flat();
  const capabilities = capabilityPages({ technologies, ladders, prices });
  return new Map([['docs/reference/command-line.md', commandLine()], ...capabilities, ['README.md', readme()]]);
}

async function all<Item>(folder: string): Promise<Item[]> {
  const files = readdirSync(fromRoot(`nextbest/src/catalog/${folder}`)).sort();
  const modules: readonly Record<string, Item>[] = await Promise.all(
    files.map((file) => import(fromRoot(`nextbest/src/catalog/${folder}/${file}`))),
  );
  return modules.flatMap((module) => Object.values(module));
}

function commandLine(): string {
  const program = programWith(() => undefined);
  const helps = [program, ...program.commands].map((command) => `## ${titleOf(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`);
  return `# Command line\n\nMade from the program itself (\`npm run generate\`).\n\n${helps.join('\n')}`;
}

function titleOf(command: Command): string {
  return command.parent === null ? 'nextbest' : `nextbest ${command.name()}`;
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trimEnd();
}

const BLOCK = /(<!-- answer -->\n```text\n)[\s\S]*?(\n```\n<!-- \/answer -->)/;

function readme(): string {
  const answer = readFileSync(fromRoot('nextbest/fixtures/stories/shop/answer.txt'), 'utf8').trimEnd();
  return readFileSync(fromRoot('README.md'), 'utf8').replace(BLOCK, (_, start: string, end: string) => `${start}${answer}${end}`);
}
