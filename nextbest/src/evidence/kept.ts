/**
 * Settings whose text is a name or a size that a rung or a limit is read from: last part of the path, lower case, without `_` and `-`.
 * Every other text is dropped: a value that is not kept cannot leak.
 */
const TEXTS = new Set(
  (
    'architectures billingmode cachenodetype capacityprovider capacityproviders class clusterversion computeplatform cpu ' +
    'databaseversion dbinstanceclass edition enabled engine enginemode engineversion environment family framework handler ' +
    'instanceclass instancetype instancetypes kind kubernetesversion launchtype machinetype memory memorysize minmasterversion mode nodecount ' +
    'nodetype ostype packagetype path plan platform platformversion providername provisionedconcurrency replicas ' +
    'replicationtype requirescompatibilities runson runtime runtimeversion schedule scheduleexpression schemaversion ' +
    'servicename size sku skuname storage storagetype strategy streammode throughputmode tier timeout tracing type version vmsize'
  ).split(' '),
);

/** Words of a setting's name that make its number a size, a count, a time or a share. */
const SIZES = new Set(
  (
    'age backlog batch bytes capacity clusters concurrency concurrent core cores count cpu cpus days deadline depth desired disk ' +
    'duration executions factor gb gib gpu gpus hours instance instances interval iops kb kib latency length limit max maximum mb ' +
    'memory messages mib min minimum minutes ms node nodes partitions percent percentage period pool port ports processors ' +
    'quota rate ratio replica replicas requests retention retries scale seconds shard shards size sizes storage tasks tb ' +
    'throughput timeout tps ttl unit units vcpu vcpus volume weight window worker workers zones'
  ).split(' '),
);

/** Names that are one of a provider's own: of a size, and of what is switched on. */
const NAMED = /(?:^|\.)(?:sku|capabilities)(?:\[\d{1,3}\])?\.name$/i;

/** True for settings whose value is a name that a rung is read from, by their whole path. */
export function keepsName(path: string): boolean {
  return NAMED.test(path);
}

/** True for settings whose text may be kept. `name` is the last part of the path. */
export function keepsText(name: string): boolean {
  return TEXTS.has(name.toLowerCase().replace(/[-_]/g, ''));
}

/** True for settings whose number may be kept; `words` are those of the name. */
export function keepsNumber(name: string, words: readonly string[]): boolean {
  return keepsText(name) || words.some((word) => SIZES.has(word));
}
