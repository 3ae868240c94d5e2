import { lineAt, lineStarts } from './lines.ts';

const DEEPEST = 100;
const MOST_ELEMENTS = 100_000;
/** Characters of an element's own text. */
const LONGEST_TEXT = 5_000;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };

/** An element without its namespace prefix. Lines from 1, of its first and last tag. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** What was wrong, and on which line. */
interface XmlTrouble {
  readonly line: number;
  readonly why: string;
}

interface Open {
  name: string;
  line: number;
  endLine: number;
  text: string;
  attributes: ReadonlyMap<string, string>;
  children: Open[];
}

interface Scan {
  readonly text: string;
  readonly starts: readonly number[];
  /** The elements around the present place, outermost first; the first is the document. */
  readonly stack: Open[];
  elements: number;
}

/**
 * The elements of an XML document in one pass. Document types are skipped and entities other than the five of XML stay as they are
 * written: nothing is ever expanded. A broken document gives what was read before and after the break.
 */
export function readXml(text: string): { readonly roots: readonly XmlElement[]; readonly trouble?: XmlTrouble } {
  const scan: Scan = { text, starts: lineStarts(text), stack: [opened('', 1, new Map())], elements: 0 };
  let trouble: XmlTrouble | undefined;
  let at = 0;
  while (at < text.length && trouble === undefined) {
    const next = text.indexOf('<', at);
    append(scan, decoded(text.slice(at, Math.min(next === -1 ? text.length : next, at + LONGEST_TEXT))));
    if (next === -1) break;
    at = markup(scan, next);
    if (scan.stack.length > DEEPEST) trouble = { line: lineAt(scan.starts, next), why: `XML nested deeper than ${DEEPEST} levels` };
    else if (scan.elements > MOST_ELEMENTS) trouble = { line: lineAt(scan.starts, next), why: `more than ${MOST_ELEMENTS} XML elements` };
  }
  const unclosed = scan.stack[1];
  const roots = closeAll(scan);
  if (trouble === undefined && unclosed !== undefined) trouble = { line: unclosed.line, why: 'broken XML: an element is not closed' };
  return trouble === undefined ? { roots } : { roots, trouble };
}

/** The first child with this name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The elements at the end of a path of names. */
export function descend(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return names.reduce<readonly XmlElement[]>(
    (level, name) => level.flatMap(({ children }) => children.filter((candidate) => candidate.name === name)),
    element === undefined ? [] : [element],
  );
}

function opened(name: string, line: number, attributes: ReadonlyMap<string, string>): Open {
  return { name, line, endLine: line, text: '', attributes, children: [] };
}

/** Reads one piece of markup at `<` and answers where the text goes on. */
function markup(scan: Scan, at: number): number {
  const { text } = scan;
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(text, ']]>', at + 9);
    append(scan, text.slice(at + 9, Math.min(end - 3, at + 9 + LONGEST_TEXT)));
    return end;
  }
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!', at)) return afterDocumentType(text, at);
  const end = endOfTag(text, at);
  if (text[at + 1] === '/')
    close(scan, { name: localName(text.slice(at + 2, Math.min(end - 1, at + 200)).trim()), line: lineAt(scan.starts, end - 1) });
  else open(scan, at, end);
  return end;
}

function open(scan: Scan, at: number, end: number): void {
  const tag = scan.text.slice(at + 1, Math.min(end - 1, at + 4_000));
  const name = /^[^\s/>]{1,200}/.exec(tag)?.[0];
  if (name === undefined) return append(scan, '<');
  const element = opened(localName(name), lineAt(scan.starts, at), attributesOf(tag.slice(name.length)));
  element.endLine = lineAt(scan.starts, end - 1);
  scan.elements += 1;
  scan.stack.at(-1)?.children.push(element);
  if (!scan.text.startsWith('/>', end - 2)) scan.stack.push(element);
}

/** An end tag closes the nearest element of its name with all that is open inside; one without a beginning is ignored. */
function close(scan: Scan, { name, line }: { name: string; line: number }): void {
  const index = scan.stack.findLastIndex((element) => element.name === name);
  if (index < 1) return;
  for (const element of scan.stack.splice(index)) element.endLine = line;
}

function closeAll({ stack, starts }: Scan): readonly XmlElement[] {
  const [document, ...unclosed] = stack;
  for (const element of unclosed) element.endLine = Math.max(element.endLine, starts.length);
  return document?.children ?? [];
}

function append({ stack }: Scan, text: string): void {
  const element = stack.at(-1);
  if (element !== undefined && element.text.length < LONGEST_TEXT) element.text += text;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}

function afterDocumentType(text: string, from: number): number {
  let quote = '';
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return text.length;
}

function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return text.length;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(/([^\s=/"'<>]{1,60})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(localName(name), decoded(double ?? single ?? ''));
  }
  return attributes;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity) : text;
}
