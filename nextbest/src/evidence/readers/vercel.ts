import type { Reference } from '#model/fact.ts';
import { hostReferences } from '../address.ts';
import { factOf } from '../fact.ts';
import { builtFrom } from '../platform/app.ts';
import { jsonDocument } from '../platform/json.ts';
import type { Reader } from '../reader.ts';
import { baseName } from '../text.ts';
import { tolerant } from '../tolerant.ts';
import { attributesOf, type Setting } from '../yaml/attributes.ts';
import { nameText } from '../yaml/names.ts';
import { entries, entry, field, items, numberOf, textOf, type YamlEntry, type YamlNode } from '../yaml/node.ts';

/** How the host speaks of commits, and what shapes the file: a file of these alone tells nothing of what is deployed. */
const OF_COMMITS = new Set(['$schema', 'git', 'github', 'public', 'version']);

/** Vercel: the project, the largest of its functions, its schedule, and the hosts that it passes requests on to. */
export const vercel: Reader = {
  name: 'vercel',
  version: 3,
  reads: (path) => baseName(path) === 'vercel.json',
  read: tolerant((text, _path, findings) => {
    const document = jsonDocument(text, findings);
    if (document === undefined || entries(document).every(({ key }) => OF_COMMITS.has(key))) return;
    const { line, endLine } = document;
    const label = nameText(textOf(field(document, 'name')));
    const references = [...builtFrom(undefined, line), ...passedOnTo(document)];
    const attributes = attributesOf(settingsOf(document));
    findings.facts.push(factOf({ in: 'platform', name: 'vercel/project', role: 'runs', label, line, endLine, attributes, references }));
  }),
};

function settingsOf(document: YamlNode): readonly Setting[] {
  const functions = entries(field(document, 'functions'));
  const cron = items(field(document, 'crons')).flatMap((each) => entry(each, 'schedule') ?? [])[0];
  const limits = (key: string): readonly YamlEntry[] => functions.flatMap(({ value }) => entry(value, key) ?? []);
  return [largest('memoryMB', limits('memory')), largest('seconds', limits('maxDuration')), ['schedule', textOf(cron?.value), cron?.line]];
}

function largest(path: string, found: readonly YamlEntry[]): Setting {
  const known = found.flatMap(({ value, line }) => ({ line, value: numberOf(value) ?? -1 }));
  const most = known.reduce((best, each) => (each.value > best.value ? each : best), { value: -1, line: 0 });
  return [path, most.value, most.value < 0 ? undefined : most.line];
}

function passedOnTo(document: YamlNode): readonly Reference[] {
  const rules = ['rewrites', 'routes'].flatMap((key) => items(field(document, key)));
  return rules.flatMap((rule) => {
    const to = entry(rule, 'destination') ?? entry(rule, 'dest');
    const address = textOf(to?.value) ?? '';
    return to === undefined || !address.includes('://') ? [] : hostReferences({ name: 'destination', value: address, line: to.line });
  });
}
