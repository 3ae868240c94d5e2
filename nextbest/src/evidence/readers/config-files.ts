import type { Reference } from '#model/fact.ts';
import { hostReferences, mayHoldAddress } from '../address.ts';
import { hostsInSettings } from '../code/hosts.ts';
import type { Import } from '../code/imports.ts';
import { variablesInSettings } from '../code/variables.ts';
import { factOf } from '../fact.ts';
import { lineAt, lineStarts, linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { tolerant } from '../tolerant.ts';

const FORMAT = /\.(?:json5?|ya?ml|toml|conf|ini|properties)$/;
/** Where settings are kept, and what a file of settings is called wherever it is. */
const PLACE =
  /(?:^|\/)(?:conf|config|configs|configuration|settings)\/(?:[\w.-]{1,60}\/){0,3}[\w.-]{1,100}$|(?:^|\/)src\/main\/resources\/[\w./-]{1,120}$|(?:^|\/)(?:app|application|appsettings|config|settings)(?:[.-][\w.-]{1,60})?\.\w{2,10}$/;
/** Tests, translations, what is set for one machine alone and what is not the team's own. */
const ELSEWHERE =
  /(?:^|[/_.-])(?:tests?|spec|specs|__tests__|mocks?|fixtures?|local|dev|development|i18n|locales?|translations?|schemas?|node_modules|vendor)(?=$|[/_.-])|(?:^|\/)\.github\//i;

/** Settings in files of no framework in particular: the hosts of interfaces and the variables that they name, never a value. */
export const configFiles: Reader = {
  name: 'config-files',
  version: 1,
  reads: (path) => FORMAT.test(path) && PLACE.test(path) && !ELSEWHERE.test(path),
  mayRead: (text) => /:\/\/|ENV|\$\{|"[A-Z][A-Z0-9_]{3,60}"|host|server|endpoint/i.test(text),
  read: tolerant((text, path, { facts }) => {
    const hosts = hostsInSettings(text);
    const variables = variablesInSettings(text, path);
    const starts = lineStarts(text);
    const given = addressesIn(text).filter(({ to }) => !hosts.some(({ name }) => name === to));
    const fact = (source: 'host' | 'variable', { name, at }: Import) =>
      factOf({ in: source, name, role: 'uses', line: lineAt(starts, at) });
    facts.push(...given.map(({ to, line }) => factOf({ in: 'host', name: to, role: 'uses', line })));
    facts.push(...hosts.map((host) => fact('host', host)), ...variables.map((variable) => fact('variable', variable)));
  }),
};

const LINE = /["']?\b(\w{1,60})["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([^\s"',}]{4,300})/g;
const LINES_LIMIT = 20_000;
const MOST = 50;
const LONGEST = 1_000;

/** Addresses in a network under names of addresses: of databases, caches and brokers. Those of pages and interfaces have a scheme of the web. */
function addressesIn(text: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const [index, line] of linesOf(text).slice(0, LINES_LIMIT).entries()) {
    for (const host of inLine(line.slice(0, LONGEST), index + 1)) if (!found.has(host.to)) found.set(host.to, host);
    if (found.size >= MOST) break;
  }
  return [...found.values()];
}

function inLine(written: string, line: number): readonly Reference[] {
  if (/^\s*(?:#|\/\/|;)/.test(written)) return [];
  return [...written.matchAll(LINE)]
    .filter(([, name = '', value = '']) => mayHoldAddress(name) && !/^https?:/.test(value))
    .flatMap(([, name = '', value = '']) => hostReferences({ name, value, line }))
    .filter(({ to }) => to.includes('.'));
}
