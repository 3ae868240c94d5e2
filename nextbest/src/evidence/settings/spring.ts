import { linesOf } from '../lines.ts';
import { type Purpose, type Setting, settingOf } from './setting.ts';

/** Settings of Spring Boot that give an address, by their whole names; what is named there is what it is an address of. */
const NAMED: ReadonlyMap<string, readonly [Purpose, string]> = new Map([
  ['spring.rabbitmq.host', ['broker', 'rabbitmq']],
  ['spring.rabbitmq.addresses', ['broker', 'rabbitmq']],
  ['spring.kafka.bootstrapservers', ['broker', 'kafka']],
  ['spring.activemq.brokerurl', ['broker', 'activemq']],
  ['spring.data.redis.host', ['cache', 'redis']],
  ['spring.data.redis.url', ['cache', 'redis']],
  ['spring.redis.host', ['cache', 'redis']],
  ['spring.redis.url', ['cache', 'redis']],
  ['spring.data.mongodb.uri', ['database', 'mongodb']],
  ['spring.data.mongodb.host', ['database', 'mongodb']],
  ['spring.data.cassandra.contactpoints', ['database', 'cassandra']],
  ['spring.cassandra.contactpoints', ['database', 'cassandra']],
  ['spring.neo4j.uri', ['database', 'neo4j']],
  ['spring.elasticsearch.uris', ['search', 'elasticsearch']],
  ['spring.mail.host', ['mail', 'smtp']],
]);
const YAML = /^(\s{0,80})([\w.-]{1,100}):(?:\s(.{0,500}))?$/;
const PROPERTY = /^\s{0,10}([\w.-]{1,200})\s{0,5}[=:]\s{0,5}(.{0,500})$/;
const JDBC = /\bjdbc:([a-z][a-z0-9]{1,20}):/;
/** Part of a file that holds for one profile only, of YAML or of properties. */
const DOCUMENT = /^(?:---|#---)\s{0,10}$/;
const ON_PROFILE = /on-?profile|^\s{0,20}profiles(?:\.active)?:\s|spring\.profiles\s{0,5}[=:]/i;
const LINES_LIMIT = 20_000;

/** Profiles that say where the application runs rather than which variant of it. */
const DEPLOYED = /^[a-z]+(?:-(?:aws|azure|cloud|container|default|docker|gcp|heroku|k8s|kubernetes|live|prd|prod|production))?\./;

/**
 * What the settings of Spring Boot name: drivers of addresses, and brokers, caches and mail that it is given. Files and parts for another
 * profile than production's are left out.
 */
export function springSettings(text: string, name: string): readonly Setting[] {
  if (!DEPLOYED.test(name)) return [];
  const found: Setting[] = [];
  let document: Setting[] = [];
  let isOfProfile = false;
  let above: readonly Above[] = [];
  let at = 0;
  for (const line of linesOf(text).slice(0, LINES_LIMIT)) {
    if (DOCUMENT.test(line)) {
      if (!isOfProfile) found.push(...document);
      [document, isOfProfile, above] = [[], false, []];
    }
    isOfProfile ||= ON_PROFILE.test(line) && !line.includes('active');
    const read = /^\s{0,40}#/.test(line) ? undefined : lineOf(line, above);
    above = read?.above ?? above;
    if (read !== undefined) document.push(...settingsOf(read, at));
    at = text.indexOf('\n', at) + 1;
  }
  return isOfProfile ? found : [...found, ...document];
}

interface Above {
  readonly indent: number;
  readonly key: string;
}

interface Read {
  readonly key: string;
  readonly value: string;
  readonly above?: readonly Above[];
}

function lineOf(line: string, above: readonly Above[]): Read | undefined {
  const [, key, value] = PROPERTY.exec(line.includes('=') && !/^\s*[\w.-]+:/.test(line) ? line : '') ?? [];
  if (key !== undefined && value !== undefined) return { key: plain(key), value };
  const [, indent = '', name, rest = ''] = YAML.exec(line) ?? [];
  if (name === undefined) return undefined;
  const outer = above.filter((one) => one.indent < indent.length).slice(-10);
  const keys = [...outer, { indent: indent.length, key: name }];
  return { key: plain(keys.map((one) => one.key).join('.')), value: rest, above: keys };
}

/** Spring takes `bootstrap-servers` and `bootstrapServers` for the same. */
function plain(key: string): string {
  return key.replace(/[-_]/g, '').toLowerCase();
}

function settingsOf({ key, value }: Read, at: number): readonly Setting[] {
  if (/^\s*(?:["']{2})?\s*$/.test(value)) return [];
  const driver = JDBC.exec(value)?.[1];
  if (driver !== undefined) return settingOf('database', driver, at);
  const named = NAMED.get(key);
  return named === undefined ? [] : settingOf(...named, at);
}
