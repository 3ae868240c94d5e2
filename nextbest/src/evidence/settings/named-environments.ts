import { linesOf } from '../lines.ts';

/** The lines of a file that hold the settings of one environment, which they name. */
export interface EnvironmentSection {
  readonly environment: string;
  readonly line: number;
  readonly endLine: number;
}

const WORDS = 'production|prod|prd|preproduction|preprod|staging|stg|uat|qa|sandbox|development|dev';
const WORD = new RegExp(`^(?:${WORDS})$`, 'i');
/** With words that name other things too: an environment where a section or values of variables have them for a name. */
const SECTION_WORD = new RegExp(`^(?:${WORDS}|test|integration|demo|live|review|stage)$`, 'i');
/** `production:`, `"prod": {`, `[app:production]`, `class Production(Config):`. */
const KEY = /^(\s{0,40})["']?([A-Za-z]{2,20})["']?\s{0,5}:\s{0,5}(?:&\w{1,40}|\{)?\s{0,5}(?:#.*)?$/;
const HEADING = /^\[(?:[\w.-]{1,40}:)?([A-Za-z]{2,20})\]\s{0,5}$/;
const CLASS = /^class ([A-Za-z]{2,20}?)(?:Config|Configuration|Settings)?(?:\(|:)/;
/** `new Shop(app, 'shop-PROD', {`. */
const STACK = /^(?:const \w{1,60} = )?new [A-Z]\w{0,80}\(\w{1,40}, ['"`]([\w-]{1,100})['"`], \{$/;
/** What only a job of a pipeline, a service or a resource has. */
const NO_SETTINGS = /^\s{1,8}["']?(?:script|stage|image|build|steps|extends|runs-on|Type)["']?\s{0,5}:/;
const MOST = 100;

/** The environment whose settings a whole file holds, by its name: `values-production.yaml`, `prod.tfvars`, `PROD.public.conf`. */
export function environmentOfName(name: string): string | undefined {
  const known = /\.tfvars\b/.test(name) ? SECTION_WORD : WORD;
  const words = name.toLowerCase().split(/[._-]/).slice(0, -1);
  return words.find((word) => known.test(word));
}

type Opened = (line: string) => { readonly environment: string; readonly indentation: number; readonly isCode?: boolean } | undefined;

/** The sections of a file that are named after environments: keys at its top, headings in brackets, classes of settings. */
export function sectionsIn(text: string, name: string): readonly EnvironmentSection[] {
  const lines = linesOf(text);
  if (name.endsWith('.py')) return within(lines, opensClass);
  if (/\.[jt]s$/.test(name)) return within(lines, opensStack);
  if (/\.(?:ini|cfg|conf)$/.test(name)) return within(lines, opensHeading);
  const top = name.endsWith('.json') ? (/^\{\s{0,5}\n(\s{0,40})"/.exec(text)?.[1]?.length ?? 0) : 0;
  const keyed = within(lines, (line) => opensKey(line, (indentation) => indentation === top));
  return [...keyed, ...mapped(lines)];
}

function opensKey(line: string, isLevel: (indentation: number) => boolean): ReturnType<Opened> {
  const [, space = '', environment = ''] = line.length > 200 ? [] : (KEY.exec(line) ?? []);
  return SECTION_WORD.test(environment) && isLevel(space.length) ? { environment, indentation: space.length } : undefined;
}

function opensHeading(line: string): ReturnType<Opened> {
  const environment = HEADING.exec(line)?.[1] ?? '';
  return SECTION_WORD.test(environment) ? { environment, indentation: -1 } : undefined;
}

function opensClass(line: string): ReturnType<Opened> {
  const environment = CLASS.exec(line)?.[1] ?? '';
  return SECTION_WORD.test(environment) ? { environment, indentation: 0 } : undefined;
}

function opensStack(line: string): ReturnType<Opened> {
  const parts = STACK.exec(line)?.[1]?.split(/[_-]/) ?? [];
  const environment = [parts.at(-1) ?? '', parts[0] ?? ''].find((part) => WORD.test(part));
  return environment === undefined ? undefined : { environment, indentation: 0, isCode: true };
}

/** What the mappings of a CloudFormation template give to each environment. */
function mapped(lines: readonly string[]): readonly EnvironmentSection[] {
  const start = lines.findIndex((line) => /^Mappings:\s{0,5}$/.test(line));
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line));
  const block = length < 0 ? lines.slice(start + 1) : lines.slice(start + 1, start + 1 + length);
  const found = within(block, (line) => opensKey(line, (indentation) => indentation > 1));
  return found.map((section) => ({ ...section, line: section.line + start + 1, endLine: section.endLine + start + 1 }));
}

/** Each section goes on to the last line with content that stands deeper than its name, or until the next heading. */
function within(lines: readonly string[], opens: Opened): readonly EnvironmentSection[] {
  const found: EnvironmentSection[] = [];
  for (let at = 0; at < lines.length && found.length < MOST; at += 1) {
    const opened = opens(lines[at] ?? '');
    if (opened === undefined) continue;
    const end = endOf(lines, at, opened.indentation);
    const isSettings = end > at && (opened.isCode === true || !lines.slice(at + 1, end + 1).some((line) => NO_SETTINGS.test(line)));
    if (isSettings) found.push({ environment: opened.environment.toLowerCase(), line: at + 1, endLine: end + 1 });
    at = end;
  }
  return found;
}

function endOf(lines: readonly string[], start: number, indentation: number): number {
  let end = start;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const isOver = indentation < 0 ? line.startsWith('[') : line.length - line.trimStart().length <= indentation;
    if (isOver) return /^\s*\}/.test(line) ? at : end;
    end = at;
  }
  return end;
}
