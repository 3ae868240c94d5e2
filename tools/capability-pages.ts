import type { Ladder, LadderRung, Mark, Technology } from '../nextbest/src/model/catalog.ts';

const FOLDER = 'docs/reference/capabilities';

/** What is known of each capability, a page each: its ladder, and the technologies that are told by their marks; and the page that lists them. */
export function capabilityPages(technologies: readonly Technology[], ladders: readonly Ladder[]): ReadonlyMap<string, string> {
  const capabilities = [...new Set([...technologies, ...ladders].map(({ capability }) => capability))].sort();
  const pages = capabilities.map((capability) => ({
    capability,
    known: technologies.filter((one) => one.capability === capability).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ladder: ladders.find((one) => one.capability === capability),
  }));
  const rows = pages.map(({ capability, known, ladder }) => row([`[${capability}](${capability}.md)`, ladder?.does ?? '', known.length]));
  const met = technologies.filter(({ seen }) => seen !== undefined).length;
  const all = `${technologies.length} technologies in ${capabilities.length} capabilities, ${met} of them met in a public repository. Made from the data files (\`npm run generate\`).`;
  return new Map([
    [`${FOLDER}/README.md`, `# Capabilities\n\n${all}\n\n${table(['capability', 'what it does', 'technologies'], rows)}`],
    ...pages.map((page) => [`${FOLDER}/${page.capability}.md`, capabilityPage(page)] as const),
  ]);
}

interface Page {
  readonly capability: string;
  readonly known: readonly Technology[];
  readonly ladder: Ladder | undefined;
}

function capabilityPage({ capability, known, ladder }: Page): string {
  const heads = ['technology', 'market', 'marks', 'rungs', 'lifespan', 'met in'];
  const technologies = table(heads, known.map(technologyRow));
  return `# ${capability}\n\nMade from the data files (\`npm run generate\`).\n\n${ladderText(ladder)}## Technologies\n\nMarket: 0 is a first try, 1 a commodity. A mark with † shows a need alone, never who provides it.\n\n${technologies}`;
}

function ladderText(ladder: Ladder | undefined): string {
  if (ladder === undefined) return '';
  const { does, notices, metric, rungs } = ladder;
  const said = `${sentence(does)} ${sentence(notices)} Judged by: ${sentence(metric)} Every limit has its source and date in the data file.`;
  return `${said}\n\n## Ladder\n\nFrom most to least managed.\n\n${table(['rung', 'service', 'cloud', 'keeps', 'limits'], rungs.map(rungRow))}\n`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function rungRow({ rung, name, cloud, keeps, limits }: LadderRung): string {
  const said = limits.map(({ name: limit, value, unit, status }) =>
    `${limit} ${value} ${unit}${status === 'confirmed' ? '' : ` (${status})`}`.trim(),
  );
  return row([rung, name, cloud, keeps.join(', '), said.join('; ')]);
}

function technologyRow({ id, name, market, marks, lifespan, lifespanWhen = [], seen }: Technology): string {
  const lifespans = [lifespan, ...lifespanWhen.map((when) => when.lifespan)].filter((product) => product !== undefined);
  return row([
    `[${name}](../../../nextbest/src/catalog/technologies/${id}.ts)`,
    `${market.evolution}: ${market.because}`,
    marks.map(markText).join('<br>'),
    [...new Set(marks.flatMap(rungsOf))].join(', '),
    [...new Set(lifespans)].join(', '),
    seen === undefined ? '' : `[${seen.repository}](${addressOf(seen)})`,
  ]);
}

function markText({ in: source, name, shows, capability }: Mark): string {
  return `${source} \`${name}\`${shows === 'need' ? ' †' : ''}${capability === undefined ? '' : ` (for ${capability})`}`;
}

function rungsOf({ rung, rungWhen = [] }: Mark): string[] {
  return [rung, ...rungWhen.map((when) => when.rung)].filter((one) => one !== undefined);
}

function addressOf({ repository, path }: NonNullable<Technology['seen']>): string {
  return `https://github.com/${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function table(heads: readonly string[], rows: readonly string[]): string {
  return `${[row(heads), `|${'---|'.repeat(heads.length)}`, ...rows].join('\n')}\n`;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}
