import { Composer, type Document, Lexer, type ParsedNode, Parser, Schema } from 'yaml';
import { CLOUDFORMATION_TAGS } from './tags.ts';

type Token = Parameters<Composer['next']>[0];

const DEPTH_LIMIT = 200;
const DOCUMENT_LIMIT = 5_000;
const WORD_LIMIT = 350_000;
/** Words below this many levels count for more, because the parser does more for each. */
const USUAL_DEPTH = 60;
const DEEP_WORD = 4;
const EMPTY_ITEM_LIMIT = 1_000;
const DIRECTIVE_LIMIT = 100;

/** One for all documents: making it anew for each costs more than a small document. */
const SCHEMA = new Schema({ schema: 'core', resolveKnownTags: true, customTags: CLOUDFORMATION_TAGS });

export type ParsedDocument = Document.Parsed<ParsedNode, true>;

/** A bound that was met: what follows in the file was not looked at. */
export interface Stopped {
  readonly offset: number;
  readonly why: string;
}

/**
 * The documents of a text, one by one, then perhaps why the rest was left out. Depth is checked while lexing, because the composer calls
 * itself for each level and ends the whole process when its stack is full.
 */
export function* documentsOf(text: string): Generator<ParsedDocument | Stopped, void> {
  // Comparing each key with all others takes minutes in a large map; duplicates are found when the tree is converted.
  const composer = new Composer<ParsedNode, true>({
    schema: SCHEMA,
    logLevel: 'silent',
    prettyErrors: false,
    uniqueKeys: false,
  });
  let documents = 0;
  for (const token of tokensOf(text)) {
    if ('why' in token) {
      yield token;
      return;
    }
    for (const document of composer.next(token)) {
      yield document;
      documents += 1;
      if (documents >= DOCUMENT_LIMIT) {
        yield { offset: document.range[2], why: `more than ${DOCUMENT_LIMIT} documents, the rest was left out` };
        return;
      }
    }
  }
  yield* composer.end(true, text.length);
}

function* tokensOf(text: string): Generator<Token | Stopped, void> {
  const parser = new Parser();
  let directives = 0;
  const meter = meterOf();
  for (const word of new Lexer().lex(text)) {
    for (const token of parser.next(word)) {
      directives += token.type === 'directive' ? 1 : 0;
      yield token;
    }
    const depth = parser.stack.length;
    const why = depth > DEPTH_LIMIT ? `nested deeper than ${DEPTH_LIMIT} levels` : meter(word, depth);
    if (why !== undefined || directives > DIRECTIVE_LIMIT) {
      yield { offset: parser.offset, why: why ?? 'too many YAML directives' };
      return;
    }
  }
  yield* parser.end();
}

/** Counts words of the lexer; says why to stop when there are too many, or too many that would each become an error. */
function meterOf(): (word: string, depth: number) => string | undefined {
  let words = 0;
  let empty = 0;
  let previous = '';
  return (word, depth) => {
    words += depth > USUAL_DEPTH ? DEEP_WORD : 1;
    if (word === ',' && previous === ',') empty += 1;
    if (word.trim() !== '') previous = word;
    if (words > WORD_LIMIT) return `more than ${WORD_LIMIT} words`;
    return empty > EMPTY_ITEM_LIMIT ? `more than ${EMPTY_ITEM_LIMIT} empty items` : undefined;
  };
}
