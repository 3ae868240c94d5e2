import type { Fact, FileFacts, Unread } from '#model/fact.ts';

/** Characters. */
const TEXT_LIMIT = 2_000_000;
const FACT_LIMIT = 5_000;
/** Settings and mentions of all facts of a file. */
const DETAIL_LIMIT = 100_000;
const UNREAD_LIMIT = 50;
const BYTE_ORDER_MARK = 0xfeff;

/** What a reader has gathered so far. */
export interface Findings {
  readonly facts: Fact[];
  readonly unread: Unread[];
}

/** A reader's function that only gathers; `text` starts without a byte order mark. */
type Gather = (text: string, path: string, findings: Findings) => void;

/**
 * The border of a reader: bounds the text and the number of facts, and keeps what was gathered when the rest cannot be read.
 * Messages of parsers never pass: they quote the file.
 */
export function tolerant(gather: Gather): (text: string, path: string) => FileFacts {
  return (text, path) => {
    if (text.length > TEXT_LIMIT) return { facts: [], unread: [{ why: 'larger than 2 MB' }] };
    const findings: Findings = { facts: [], unread: [] };
    try {
      gather(text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text, path, findings);
    } catch {
      findings.unread.push({ why: 'could not be read to its end' });
    }
    return bounded(findings);
  };
}

function bounded({ facts, unread }: Findings): FileFacts {
  const kept = withinDetails(facts.slice(0, FACT_LIMIT));
  const entries = facts.length > FACT_LIMIT && kept.length === FACT_LIMIT ? `more than ${FACT_LIMIT} entries` : undefined;
  const why = entries ?? (kept.length < facts.length ? `more than ${DETAIL_LIMIT} settings and mentions` : undefined);
  const cut = why === undefined ? [] : [{ why: `${why}, the rest was left out` }];
  return { facts: kept, unread: [...unread.slice(0, UNREAD_LIMIT), ...cut] };
}

/** The first facts, as long as they have few enough details: one shared list of thousands may stand in each of thousands of facts. */
function withinDetails(facts: readonly Fact[]): readonly Fact[] {
  let details = 0;
  const over = facts.findIndex(({ references = [], attributes = {} }) => {
    details += references.length + Object.keys(attributes).length;
    return details > DETAIL_LIMIT;
  });
  return over < 0 ? facts : facts.slice(0, over);
}
