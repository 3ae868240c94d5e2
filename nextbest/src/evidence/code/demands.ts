import type { Import } from './imports.ts';
import { isCommented } from './language.ts';

/** A feature of an engine, a protocol or a platform that code uses and that not every service offers. */
interface Demand {
  /** A word of model/workload.ts, FEATURES. */
  readonly feature: string;
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** True where group 1 names which one: `extension:postgis`. */
  readonly named?: true;
}

/** PostgreSQL's own language, which every dump names. */
const NO_EXTENSION = new Set(['plpgsql']);

const DEMANDS: readonly Demand[] = [
  {
    feature: 'extension',
    hint: /extension/i,
    pattern:
      /\bcreate\s{1,5}extension\s{1,5}(?:if\s{1,5}not\s{1,5}exists\s{1,5})?["'`\\]{0,2}([a-z][\w-]{1,40})|\benable_extension[\s(]{1,3}["']([a-z][\w-]{1,40})/gi,
    named: true,
  },
  { feature: 'triggers', hint: /trigger/i, pattern: /\bcreate\s{1,5}(?:or\s{1,5}replace\s{1,5})?(?:constraint\s{1,5})?trigger\s/gi },
  {
    feature: 'procedures',
    hint: /function|procedure/i,
    pattern: /\bcreate\s{1,5}(?:or\s{1,5}replace\s{1,5})?(?:function|procedure)\s{1,5}["'`\w.]{2,80}\s{0,3}\(/gi,
  },
  { feature: 'notify', hint: /notify|listen/i, pattern: /\bpg_notify\s{0,2}\(|["'`]\s{0,3}(?:LISTEN|NOTIFY)\s{1,3}["']?[a-z_]\w{1,60}/g },
  { feature: 'priority', hint: /x-max-priority/, pattern: /["'`]x-max-priority["'`]/g },
  {
    feature: 'headers-exchange',
    hint: /headers/i,
    pattern: /\bExchangeTypes?\.(?:HEADERS|headers|Headers)\b|\bHeadersExchange\b|\bassertExchange\([^,)\n]{1,80},\s?["'`]headers["'`]/g,
  },
  { feature: 'delay', hint: /x-delayed-message/, pattern: /["'`]x-delayed-message["'`]/g },
  {
    feature: 'replay',
    hint: /beginning/i,
    pattern: /\bseekToBeginning\s?\(|\bseek_to_beginning\s?\(|\bfromBeginning\s?:\s?true\b/g,
  },
  {
    feature: 'compaction',
    hint: /compact/i,
    pattern: /\bcleanup\.policy["'`]?\s{0,3}[:=,]\s{0,3}["'`]?(?:delete,)?compact\b|\bCLEANUP_POLICY_COMPACT\b/g,
  },
  {
    feature: 'modules',
    hint: /FT\.|JSON\.|BF\.|TS\.|redisearch|redisjson/i,
    pattern: /["'`](?:FT\.(?:SEARCH|CREATE|AGGREGATE)|JSON\.(?:SET|GET|MGET)|BF\.(?:ADD|EXISTS|RESERVE)|TS\.(?:ADD|CREATE|RANGE))\b/g,
  },
  { feature: 'scripting', hint: /redis\.call/, pattern: /\bredis\.call\(\s?["'`][A-Za-z]/g },
  {
    feature: 'websocket',
    hint: /websocket|socket\.io|ActionCable|SignalR|channels/i,
    pattern:
      /\bnew\s{1,3}(?:WebSocketServer|WebSocket\.Server|SocketIO(?:Server)?)\(|@WebSocketGateway\b|\bwebsocket\.Upgrader\{|\bAsyncWebsocketConsumer\b|\bWebsocketConsumer\b|\bApplicationCable::Channel\b|@app\.websocket\(|\.MapHub</g,
  },
];

/** Most files hold none of the words: one look instead of one for each demand. */
const ANY_HINT = new RegExp([...new Set(DEMANDS.map(({ hint }) => hint.source))].join('|'), 'i');
/** So many extensions of one file are told apart. */
const MOST_NAMED = 20;

/** The features that a text uses, each at its first place; `name` is the feature's word, with what it names. */
export function demandsIn(text: string): readonly Import[] {
  if (!ANY_HINT.test(text)) return [];
  return DEMANDS.flatMap((demand) => (demand.hint.test(text) ? usesOf(demand, text) : []));
}

function usesOf({ feature, pattern, named }: Demand, text: string): readonly Import[] {
  const found = new Map<string, number>();
  for (const match of text.matchAll(pattern)) {
    const which = (match[1] ?? match[2] ?? '').toLowerCase();
    const name = named === true ? `${feature}:${which}` : feature;
    if (found.has(name) || NO_EXTENSION.has(which) || isCommented(text, match.index)) continue;
    found.set(name, match.index);
    if (named !== true || found.size >= MOST_NAMED) break;
  }
  return [...found].map(([name, at]) => ({ name, at }));
}
