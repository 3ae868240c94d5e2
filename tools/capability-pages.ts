import type { Ladder, LadderRung, Mark, Technology } from '../nextbest/src/model/catalog.ts';
import type { Price } from '../nextbest/src/model/price.ts';
import { limitTable, priceTable } from './capability-facts.ts';
import { row, table } from './markdown-table.ts';

const FOLDER = 'docs/reference/capabilities';

/** What is known of each capability, a page each: its ladder, and the technologies that are told by their marks; and the page that lists them. */
export function capabilityPages({ technologies, ladders, prices }: Known): ReadonlyMap<string, string> {
  const capabilities = [...new Set([...technologies, ...ladders].map(({ capability }) => capability))].sort();
  const pages = capabilities.map((capability) => ({
    capability,
    known: technologies.filter((one) => one.capability === capability).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ladder: ladders.find((one) => one.capability === capability),
    prices,
  }));
  const rows = pages.map(({ capability, known, ladder }) => row([`[${capability}](${capability}.md)`, ladder?.does ?? '', known.length]));
  const met = technologies.filter(({ seen }) => seen !== undefined).length;
  const all = `${technologies.length} technologies in ${capabilities.length} capabilities, ${met} of them met in a public repository. Made from the data files (\`npm run generate\`).`;
  return new Map([
    [`${FOLDER}/README.md`, `# Capabilities\n\n${all}\n\n${table(['capability', 'what it does', 'technologies'], rows)}`],
    ...pages.map((page) => [`${FOLDER}/${page.capability}.md`, capabilityPage(page)] as const),
  ]);
}

interface Known {
  readonly technologies: readonly Technology[];
  readonly ladders: readonly Ladder[];
  readonly prices: readonly Price[];
}

interface Page {
  readonly capability: string;
  readonly known: readonly Technology[];
  readonly ladder: Ladder | undefined;
  readonly prices: readonly Price[];
}

function capabilityPage({ capability, known, ladder, prices }: Page): string {
  const heads = ['technology', 'market', 'marks', 'rungs', 'lifespan', 'met in'];
  const technologies = table(heads, known.map(technologyRow));
  return `# ${capability}\n\nMade from the data files (\`npm run generate\`).\n\n${ladderText(ladder)}${priceTable(idsOf(known, ladder), prices)}## Technologies\n\nMarket: 0 is a first try, 1 a commodity. A mark with † shows a need alone, never who provides it.\n\n${technologies}`;
}

function idsOf(known: readonly Technology[], ladder: Ladder | undefined): ReadonlySet<string> {
  return new Set([...known.map(({ id }) => id), ...(ladder?.rungs ?? []).map(({ technology }) => technology)]);
}

function ladderText(ladder: Ladder | undefined): string {
  if (ladder === undefined) return '';
  const { does, notices, metric, rungs } = ladder;
  const said = `${sentence(does)} ${sentence(notices)} Judged by: ${sentence(metric)}${ownText(ladder)}`;
  const ladderTable = table(['rung', 'service', 'cloud', 'keeps', 'status'], rungs.map(rungRow));
  return `${said}\n\n## Ladder\n\nFrom most to least managed.\n\n${ladderTable}\n${limitTable(rungs)}`;
}

function ownText({ writeIt }: Ladder): string {
  if (writeIt === undefined) return '';
  const [low, high] = writeIt.hours;
  return ` A first version of one’s own takes ${low} to ${high} hours (${writeIt.source}): ${writeIt.what} It still lacks: ${writeIt.lacks}`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
}

function rungRow({ rung, name, cloud, keeps, until, status }: LadderRung): string {
  return row([rung, name, cloud, keeps.join(', '), until === undefined ? (status ?? '') : `closed to new customers since ${until}`]);
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
