import { readdirSync, readFileSync } from 'node:fs';
import { programWith } from '../nextbest/src/cli/program.ts';
import type { Ladder, LadderRung, Technology } from '../nextbest/src/model/catalog.ts';
import { fromRoot } from './run.ts';

type Command = ReturnType<typeof programWith>;

/** The reference, made from the code and the catalogue, and the block of the README that shows a real answer. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const technologies = await all<Technology>('technologies');
  const ladders = await all<Ladder>('ladders');
  return new Map([
    ['docs/reference/command-line.md', commandLine()],
    ['docs/reference/technologies.md', technologiesPage(technologies)],
    ['docs/reference/ladders.md', laddersPage(ladders)],
    ['README.md', readme()],
  ]);
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

function technologiesPage(technologies: readonly Technology[]): string {
  const capabilities = [...new Set(technologies.map(({ capability }) => capability))].sort();
  const sections = capabilities.map((capability) => {
    const names = technologies
      .filter((one) => one.capability === capability)
      .map(({ id, name }) => `[${name}](../../nextbest/src/catalog/technologies/${id}.ts)`);
    return `## ${capability}\n\n${names.join(', ')}\n`;
  });
  return `# Technologies\n\n${technologies.length} technologies in ${capabilities.length} capabilities, made from the data files (\`npm run generate\`).\n\n${sections.join('\n')}`;
}

function laddersPage(ladders: readonly Ladder[]): string {
  const sections = ladders.map(
    (ladder) =>
      `## ${ladder.capability}\n\n${ladder.does}. Judged by: ${ladder.metric}.\n\n| rung | service | cloud | keeps | limits |\n|---|---|---|---|---|\n${ladder.rungs.map(rungRow).join('\n')}\n`,
  );
  return `# Ladders\n\nFrom most to least managed, made from the data files (\`npm run generate\`). Every limit has its source and date there.\n\n${sections.join('\n')}`;
}

function rungRow({ rung, name, cloud, keeps, limits }: LadderRung): string {
  const said = limits.map(({ name: limit, value, unit, status }) =>
    `${limit} ${value} ${unit}${status === 'confirmed' ? '' : ` (${status})`}`.trim(),
  );
  return `| ${rung} | ${name} | ${cloud} | ${keeps.join(', ')} | ${said.join('; ')} |`;
}

const BLOCK = /(<!-- answer -->\n```text\n)[\s\S]*?(\n```\n<!-- \/answer -->)/;

function readme(): string {
  const answer = readFileSync(fromRoot('nextbest/fixtures/stories/shop/answer.txt'), 'utf8').trimEnd();
  return readFileSync(fromRoot('README.md'), 'utf8').replace(BLOCK, (_, start: string, end: string) => `${start}${answer}${end}`);
}
