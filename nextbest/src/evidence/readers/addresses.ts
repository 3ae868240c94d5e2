import type { Reference } from '#model/fact.ts';
import { isSecretName } from '#model/secret.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts, linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

const SETTINGS = /(?:^|\/)(?:application|bootstrap)(?:-[\w-]{1,60})?\.(?:ya?ml|properties)$/;
/** Where a server of configuration keeps what it hands out: each file is for the application that it is called as. */
const HANDED_OUT =
  /(?:^|\/)(?:config(?:uration)?(?:-(?:server|service|repo))?|config-server)\/(?:.{1,200}\/)?[a-z][\w-]{2,60}\.(?:ya?ml|properties)$/;
const FRAMEWORK = /(?:^|\n)(?:spring|eureka|zuul|ribbon|feign|security)[:.]/;
const MONITORING = /(?:^|\/)(?:prometheus[\w.-]{0,60}|datasources?(?:\/[\w.-]{1,60}|[\w.-]{0,60}))\.ya?ml$/;
/** Collectors of telemetry: what they receive from and export to. */
const TELEMETRY =
  /(?:^|\/)(?:[\w.-]{0,40}(?:otel|collector)[\w.-]{0,60}|(?:tempo|loki|promtail|jaeger)(?:\/[\w.-]{1,60}|[\w.-]{0,60}))\.ya?ml$/;
const CODE = /\.(?:java|kt|scala|go|py|rb|php|cs|rs|[cm]?[jt]sx?)$/;
/** Tests, and what is set for one machine alone. */
const ELSEWHERE = /(?:^|[/_.-])(?:tests?|spec|specs|__tests__|mocks?|fixtures?|it|local|dev|development|node_modules|vendor)(?=$|[/_.-])/i;
const MARK = /:\/\/[a-z]|\btargets[ \t]{0,4}:|(?:hosts?|servers?|endpoint)["']?[ \t]{0,4}[:=]/;
const LINES_LIMIT = 20_000;
const LONGEST = 1_000;
const MOST = 100;

/** One word, as names in a cluster or a Compose network and of services that register themselves are. */
const WORD = '[a-z][a-z0-9-]{1,62}[a-z0-9]';
const IN_CODE = new RegExp(`["'\`](?:https?|grpc|lb)://(${WORD}(?:\\.[a-z0-9-]{1,63}\\.svc(?:\\.cluster\\.local)?)?)(?=[:/"'\`])`, 'g');
/** Clients that find a service by its name in a registry. */
const BY_NAME = new RegExp(`(?:\\bgetInstances\\(|@FeignClient\\((?:(?:name|value|serviceId)\\s?=\\s?)?)["'](${WORD})["']`, 'g');
const LINE = /^[ \t]{0,120}(?:- )?["']?([\w.-]{1,120})["']?\s{0,8}[:=]\s{0,8}(.{1,900})$/;
const TARGETS = /^[ \t]{0,120}(?:- )?(?:targets\s{0,4}:\s{0,4})?(?:\[|- )(.{1,900}?)\]?\s{0,8}$/;

/**
 * Addresses of other services in settings of Spring, in what Prometheus scrapes, Grafana shows and collectors of telemetry send on, and
 * in the texts of code: only such as are one word, which a network of one's own knows. User, password and path are never looked at.
 */
export const addresses: Reader = {
  name: 'addresses',
  version: 3,
  reads: (path) =>
    (SETTINGS.test(path) || HANDED_OUT.test(path) || MONITORING.test(path) || TELEMETRY.test(path) || CODE.test(path)) &&
    !ELSEWHERE.test(path),
  mayRead: (text) => MARK.test(text) || /\bgetInstances\(|@FeignClient\(|\bservice-?[iI]d[ \t]{0,4}:/.test(text),
  read: tolerant((text, path, { facts }) => {
    const name = kindOf(path, text);
    if (name === undefined) return;
    const found = new Map<string, Reference>();
    for (const reference of name === 'code/addresses' ? inCode(text) : inLines(name, text))
      if (found.size < MOST && isWithin(reference.to) && !found.has(reference.to)) found.set(reference.to, reference);
    const [first] = found.values();
    if (first !== undefined)
      facts.push(factOf({ in: 'platform', name, role: 'declares', line: first.line, references: [...found.values()] }));
  }),
};

function kindOf(path: string, text: string): Kind | undefined {
  if (CODE.test(path)) return 'code/addresses';
  if (SETTINGS.test(path)) return 'settings/addresses';
  if (MONITORING.test(path) || TELEMETRY.test(path)) return 'monitoring/addresses';
  return FRAMEWORK.test(text) ? 'settings/addresses' : undefined;
}

/** A word, or the name of a service in a cluster: everything else may be anywhere in the world. */
function isWithin(host: string): boolean {
  return !host.includes('.') || /^[^.]+\.[^.]+\.svc(?:\.|$)/.test(host);
}

/** Whole texts at once: a large repository has millions of lines of code, and almost none of them names an address. */
function inCode(text: string): readonly Reference[] {
  const starts = lineStarts(text);
  const matches = [...text.matchAll(IN_CODE), ...text.matchAll(BY_NAME)].sort((one, other) => one.index - other.index);
  return matches.flatMap(({ 1: host = '', index }) => {
    const line = lineAt(starts, index);
    const start = starts[line - 1] ?? 0;
    if (line > LINES_LIMIT || index - start > LONGEST || /^\s*(?:\/\/|#|\*)/.test(text.slice(start, index))) return [];
    return hostReferences({ name: 'host', value: host, line });
  });
}

type InLines = 'settings/addresses' | 'monitoring/addresses';
type Kind = InLines | 'code/addresses';

function* inLines(kind: InLines, text: string): Generator<Reference> {
  for (const [index, line] of linesOf(text).slice(0, LINES_LIMIT).entries()) yield* inLine(kind, line.slice(0, LONGEST), index + 1);
}

function inLine(kind: InLines, written: string, line: number): readonly Reference[] {
  const text = written.replace(/(?:^|\s)#.*$/, '');
  const listed = kind === 'monitoring/addresses' ? TARGETS.exec(text)?.[1] : undefined;
  if (listed !== undefined && !/^[\w"'-]{1,60}\s*:\s/.test(listed))
    return listed
      .split(',')
      .filter((each) => /:\d/.test(each) || text.includes('targets'))
      .flatMap((each) => hostReferences({ name: 'targets-host', value: unquoted(each), line }));
  const [, name = '', value = ''] = LINE.exec(text) ?? [];
  const address = kind === 'settings/addresses' ? addressIn(unquoted(value)) : unquoted(value);
  return name === '' || isSecretName(name) ? [] : hostReferences({ name: lastPart(name), value: address, line });
}

/** Spring's `${NAME:default}` counts as its default, and what stands before an address of a configuration server says only that. */
function addressIn(value: string): string {
  return value.replace(/\$\{[\w.-]{1,100}:([^{}]{0,300})\}/g, '$1').replace(/^(?:optional:)?configserver:/, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace(/^service-?id$/i, 'service');
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}
