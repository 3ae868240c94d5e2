import { sentence } from '../words.ts';

/** Words of the trade and what everybody says instead; longer ones before what they contain. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bupkeep or fix commits\b/gi, 'changes that only kept it running'],
  [/\bupkeep or fix commit\b/gi, 'change that only kept it running'],
  [/\bupkeep commits\b/gi, 'changes that only keep things running'],
  [/\bthe upkeep of\b/gi, 'the work of looking after'],
  [/\bupkeep\b/gi, 'maintenance'],
  [/\brevert the commit\b/gi, 'undo that one change'],
  [/\bcommits\b/gi, 'recorded changes'],
  [/\bcommit\b/gi, 'recorded change'],
  [/\bone revert away\b/gi, 'brought back with one step'],
  [/\bthis repository\b/gi, 'this code'],
  [/\bthese repositories\b/gi, 'the code that was read'],
  [/\badd the repository with the infrastructure to the call\b/gi, 'show nextbest the code that describes where it runs'],
  [/\brepositories\b/gi, 'code bases'],
  [/\brepository\b/gi, 'code base'],
  [/\bdeployables\b/gi, 'programs'],
  [/\bdeployable\b/gi, 'program'],
  [/\b(?:re)?deployments?\b/gi, 'release'],
  [/\bdeployed\b/gi, 'running'],
  [/\bdeploy(?:s|ing)?\b/gi, 'run'],
  [/\bpipelines\b/gi, 'automatic checks'],
  [/\bpipeline\b/gi, 'automatic check'],
  [/\banother vendor\b/gi, 'another supplier'],
  [/\bvendors\b/gi, 'suppliers'],
  [/\bvendor\b/gi, 'supplier'],
  [/\bof the same cloud comes before\b/gi, 'from the supplier that we have comes before it'],
  [/\bpoisoned jobs\b/gi, 'jobs that always fail'],
  [/\bserverless\b/gi, 'pay-per-use'],
  [/\brungs?\b/gi, 'step'],
  [/\bpercentiles?\b/gi, 'share'],
  [/\brelease tags\b/gi, 'releases'],
  [/\brelease tag\b/gi, 'release'],
  [/\bmedian time\b/gi, 'time that half of them take'],
  [/\bmedian\b/gi, 'middle'],
  [/\bmerge by themselves\b/gi, 'be taken in by themselves'],
  [/\bmerged\b/gi, 'taken in'],
  [/\bmerges?\b/gi, 'take in'],
  [/\bon a branch\b/gi, 'in a copy'],
  [/\bclients go on speaking (\S+)/gi, 'the programs that use it go on speaking $1'],
  [/\bthe same image runs there\b/gi, 'the same packaged program runs there'],
  [/^nothing to go back to$/gi, 'there is nothing to go back to'],
  [/\bdoes for them\b/gi, 'does for its users'],
  [/\bdates below are kept\b/gi, 'the dates of suppliers are kept'],
  [/\bthe stack\b/gi, 'the technology'],
  [/\b(your|our) stack\b/gi, '$1 technology'],
  [/\bthe next answer of this tool\b/gi, 'the next advice'],
  [/\bFirst slice\b/gi, 'first step'],
  [/\byourselves\b/g, 'ourselves'],
  [/\byours\b/g, 'ours'],
  [/\byour\b/g, 'our'],
  [/\b(gives?|takes?|cost|costs|tell|tells|for|of|from|to) you\b/g, '$1 us'],
  [/\byou\b/g, 'we'],
];

/** Names of services that hold a word of the trade: a name is never translated. */
const NAMES =
  /\b(?:Aurora|ElastiCache|OpenSearch|Redshift|EMR|MSK|Neptune|Cloud|Azure|AWS|Bitbucket|Vertex AI) (?:Serverless|serverless|Pipelines|Deploy)\b/g;

/** The same sentence for a person who does not write code, said by the team itself. What stands in quotes stays as it is. */
export function plainWords(text: string): string {
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? translated(part) : part))
    .join('"');
}

function translated(text: string): string {
  const names: string[] = [];
  const kept = text.replace(NAMES, (name) => `\uE000${names.push(name) - 1}\uE000`);
  const plain = PLAIN.reduce((said, [trade, everyday]) => said.replace(trade, everyday), kept);
  return plain.replace(/\uE000(\d{1,4})\uE000/g, (_, index: string) => names[Number(index)] ?? '');
}

/** At most so many characters, cut between words where there are any: one long name must not push the rest off the page. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]$/, '')}…`;
}

/** A whole plain sentence of at most so many characters. */
export function said(text: string, most = 220): string {
  return sentence(shortened(plainWords(text), most));
}
