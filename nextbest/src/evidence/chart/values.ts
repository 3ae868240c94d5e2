import { entry, field, textOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import { merged, type Value, type ValueMap, valueOf } from './value.ts';

/** Words between the separators of a value file's path that say where its values hold. */
const PRODUCTION = /(?:^|[-_./])(?:prod|production|prd|live)(?=[-_./])/i;
const NONPRODUCTION = /(?:^|[-_./])(?:dev|develop|development|stage|staging|stg|test|testing|qa|uat|local|ci|sandbox|preview)(?=[-_./])/i;

/** The values of a chart: those of production, and each set of those for another environment. */
export interface Values {
  readonly production: Value;
  readonly others: readonly Value[];
}

/** True for a file in a chart's folder (its path from there) that holds values. */
export function isValueFile(path: string): boolean {
  return /^(?:values[\w.-]{0,80}|[\w.-]{1,80}values|values\/[\w./-]{1,100})\.ya?ml$/.test(path);
}

/** The values of a chart's files, by their paths from its folder: `values.yaml` first, those of an environment laid upon it. */
export function valuesIn(texts: ReadonlyMap<string, string>): Values {
  const paths = [...texts.keys()].sort();
  const base = read(texts.get('values.yaml') ?? texts.get('values.yml'));
  const production = paths.filter((path) => PRODUCTION.test(path)).map((path) => read(texts.get(path)));
  const others = paths.filter((path) => NONPRODUCTION.test(path) && !PRODUCTION.test(path)).map((path) => read(texts.get(path)));
  return { production: production.reduce(merged, base), others: others.map((other) => merged(base, other)) };
}

function read(text: string | undefined): Value {
  return text === undefined ? null : valueOf(parseYaml(text).documents[0]);
}

/** What templates call `.`: the values, what `Chart.yaml` says, and a release of the chart's own name. */
export function rootOf(chart: YamlNode | undefined, values: Value): ValueMap {
  const name = textOf(field(chart, 'name')) ?? null;
  const said = ['name', 'version', 'appVersion', 'type'].map((key) => {
    const written = textOf(entry(chart, key)?.value) ?? null;
    return [key.slice(0, 1).toUpperCase() + key.slice(1), written] as const;
  });
  const release: readonly (readonly [string, Value])[] = [
    ['Name', name],
    ['Namespace', 'default'],
    ['Service', 'Helm'],
    ['IsInstall', true],
    ['IsUpgrade', false],
  ];
  return new Map<string, Value>([
    ['Values', values ?? new Map()],
    ['Chart', new Map(said)],
    ['Release', new Map(release)],
  ]);
}
