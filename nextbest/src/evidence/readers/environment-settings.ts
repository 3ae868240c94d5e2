import { factOf } from '../fact.ts';
import { linesOf } from '../lines.ts';
import type { Reader } from '../reader.ts';
import { environmentOfName, sectionsIn } from '../settings/named-environments.ts';
import { baseName } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';

const SETTINGS = /\.(?:ya?ml|json|tfvars|properties|conf|cfg|ini|toml)$/i;
/** Code that is settings, by the folders that frameworks keep it in and the names that it has. */
const CODE = /(?:^|\/)(?:config\/environments\/\w{1,40}\.rb|(?:settings|config)\/\w{1,40}\.py|(?:settings|config)\.py)$/;
/** Programs that put stacks together. */
const PROGRAM = /(?:^|\/)(?:bin|cdk|infra|infrastructure|stacks?)\/[\w./-]{1,200}\.[jt]s$/;
/** Files whose parts are something else: pipelines, tests, what a tool is told. */
const OTHERS =
  /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.azure-pipelines|node_modules|locales?|i18n|translations?|fixtures?|tests?|spec)\//;
/** What describes infrastructure, workloads or a pipeline rather than gives settings to it. */
const DESCRIBES =
  /^(?:apiVersion|kind|services|jobs|stages|steps|pipeline|resources|swagger|openapi|AWSTemplateFormatVersion|Resources)["']?\s{0,5}:/m;
const TEMPLATE = /^Mappings:/m;
/** Values of a chart have the names of parts of its manifests. */
const VALUES = /^values[._-]|[._-]values\./i;

/** Which environment a file of settings, or a section of one, is for. None of the settings themselves are kept. */
export const environmentSettings: Reader = {
  name: 'environment-settings',
  version: 1,
  reads: (path) => (SETTINGS.test(path) || CODE.test(path) || PROGRAM.test(path)) && !OTHERS.test(path),
  read: tolerant((text, path, findings) => {
    const name = baseName(path);
    const describes = !VALUES.test(name) && DESCRIBES.test(text);
    const whole = describes || /\.[jt]s$/.test(name) ? undefined : environmentOfName(name);
    if (whole !== undefined) add({ environment: whole, line: 1, endLine: lastLine(text) }, findings);
    if (!describes || TEMPLATE.test(text)) for (const section of sectionsIn(text, name)) add(section, findings);
  }),
};

interface Section {
  readonly environment: string;
  readonly line: number;
  readonly endLine: number;
}

function add({ environment, line, endLine }: Section, { facts }: Findings): void {
  facts.push(factOf({ in: 'structure', name: 'environment-settings', role: 'declares', label: environment, line, endLine }));
}

/** A last line without any text is none. */
function lastLine(text: string): number {
  const lines = linesOf(text);
  return Math.max(1, lines.at(-1) === '' ? lines.length - 1 : lines.length);
}
