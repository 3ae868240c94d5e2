/** Other words that people write for the same feature. */
const SAME: Readonly<Record<string, string>> = {
  'kafka-connect': 'connectors',
  connect: 'connectors',
  connector: 'connectors',
  'log-compaction': 'compaction',
  priorities: 'priority',
  'priority-queue': 'priority',
  'priority-queues': 'priority',
  headers: 'headers-exchange',
  fifo: 'ordered',
  ordering: 'ordered',
  trigger: 'triggers',
  'stored-procedures': 'procedures',
  'stored-procedure': 'procedures',
  'listen-notify': 'notify',
  listen: 'notify',
  plugins: 'custom-plugins',
  plugin: 'custom-plugins',
  websockets: 'websocket',
  lock: 'leader-election',
  'distributed-lock': 'leader-election',
  'leader-lock': 'leader-election',
  streaming: 'streaming-response',
  lua: 'scripting',
  module: 'modules',
  join: 'joins',
  extensions: 'extension',
  'delayed-messages': 'delay',
  'own-model': 'own-weights',
  'custom-model': 'own-weights',
  'custom-weights': 'own-weights',
  'fine-tuned': 'own-weights',
};

/** Words of a workload as the catalogue knows them: lower case, hyphens, one word for one thing; what follows a colon stays with it. */
export function featureWords(features: readonly string[]): readonly string[] {
  return features.map((feature) => {
    const word = feature.trim().toLowerCase().replaceAll(/[ _]/g, '-');
    const [kind = '', ...rest] = word.split(':');
    return [Object.hasOwn(SAME, kind) ? SAME[kind] : kind, ...rest].join(':');
  });
}

/** `extension` covers `extension:postgis`. */
export function covers(feature: string, named: string): boolean {
  return named === feature || named.startsWith(`${feature}:`);
}

/** Needs that every service of these capabilities meets, so that no limit speaks of them. */
export const EVERYWHERE: readonly string[] = [
  'sql',
  'relational',
  'transactions',
  'acid',
  'crud',
  'ad-hoc-queries',
  'http',
  'rest',
  'cron',
  'tls',
  'encryption',
  'backups',
  'retries',
  'dead-letter',
  'pub-sub',
];
