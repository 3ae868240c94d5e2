import type { Attribute, Fact, Reference } from '#model/fact.ts';
import { instructionsOf } from '../dockerfile-instructions.ts';
import { type Mention, type Stage, stagesOf } from '../dockerfile-stages.ts';
import { factOf } from '../fact.ts';
import { imageName } from '../image.ts';
import type { Reader } from '../reader.ts';
import { baseName, pathText } from '../text.ts';
import { type Findings, tolerant } from '../tolerant.ts';

const FILE = /^(?:(?:dockerfile|containerfile)(?:[.-][\w.-]{1,60})?|[\w.-]{1,100}\.dockerfile)$/i;
const OTHER_FILE =
  /\.(?:dockerignore|containerignore|[cm]?[jt]sx?|py|go|rb|rs|java|cs|sh|md|rst|adoc|html|json|ya?ml|toml|xml|lock|snap)$/i;
const NOT_PRODUCTION = /(?:^|[._-])(?:dev|devel|development|debug|local|tests?)(?:[._-]|$)/i;
const PRODUCTION = /(?:^|[._-])(?:prod|production)(?:[._-]|$)/i;

/** `Dockerfile`, `Dockerfile.*`, `*.Dockerfile` and `Containerfile`: the image that the last stage starts from, and what builds it. */
export const dockerfile: Reader = {
  name: 'dockerfile',
  version: 5,
  reads: (path) => FILE.test(baseName(path)) && !OTHER_FILE.test(path),
  read: tolerant((text, path, findings) => {
    const stages = stagesOf(instructionsOf(text));
    const fileScope = NOT_PRODUCTION.test(baseName(path)) ? 'development' : undefined;
    const result = ancestry(stages);
    gatherResult(result, { fileScope, sources: stages.flatMap(({ sources }) => sources) }, findings);
    stages.forEach((stage, index) => {
      const inResult = result.includes(stage);
      const isDerived = stageNamed(stages.slice(0, index), stage.from) !== undefined;
      if (isDerived) findings.facts.push(...derived(stage, inResult ? { fileScope } : undefined));
      else if (!inResult) gatherUse({ ...stage, to: stage.from }, 'development', findings);
      const images = stage.copies.filter(({ to }) => !/^\d+$/.test(to) && stageNamed(stages, to) === undefined);
      for (const image of images) gatherUse({ ...image, name: '' }, inResult ? fileScope : 'development', findings);
    });
    if (stages.length === 0) findings.unread.push({ why: 'no FROM instruction' });
  }),
};

/** A stage that goes on from another one of its file: of the result, or named for tests or production. Any other may be built for anything. */
function derived({ name, line, endLine }: Stage, ofResult: Pick<Around, 'fileScope'> | undefined): readonly Fact[] {
  const forTests = NOT_PRODUCTION.test(name);
  if (ofResult === undefined && !forTests && !PRODUCTION.test(name)) return [];
  const scope = forTests ? 'development' : ofResult?.fileScope;
  return [factOf({ in: 'structure', name: 'stage', role: 'declares', label: name === '' ? undefined : name, line, endLine, scope })];
}

/** The last stage, then the stage it starts from, and so on to the one that starts from an image. */
function ancestry(stages: readonly Stage[]): readonly Stage[] {
  const line: Stage[] = [];
  for (let stage = stages.at(-1); stage !== undefined; ) {
    line.push(stage);
    stage = stageNamed(stages.slice(0, stages.indexOf(stage)), stage.from);
  }
  return line;
}

function stageNamed(stages: readonly Stage[], name: string): Stage | undefined {
  return stages.findLast((stage) => stage.name !== '' && stage.name.toLowerCase() === name.toLowerCase());
}

interface Around {
  readonly fileScope: Fact['scope'];
  readonly sources: readonly Mention[];
}

/** Copied files that are looked at. */
const MOST_COPIED = 30;

/** Each file that is copied from where the image is built, once. */
function copied(sources: readonly Mention[]): Reference[] {
  const found = new Map<string, Reference>();
  for (const { to: written, line } of sources) {
    const to = pathText(written);
    if (to !== undefined && found.size < MOST_COPIED && !found.has(to)) found.set(to, { to, how: 'build', line });
  }
  return [...found.values()];
}

/** The place of the result is the line that names its base image. */
function gatherResult(line: readonly Stage[], { fileScope: scope, sources }: Around, findings: Findings): void {
  const last = line[0];
  const base = line.at(-1);
  if (last === undefined || base === undefined) return;
  const image = imageName(base.from);
  if (image === undefined) return void findings.unread.push({ line: base.line, why: 'the base image is not written out' });
  const ports = line.flatMap((stage) => stage.ports).toSorted((one, other) => Number(one.to) - Number(other.to));
  const attributes: Record<string, Attribute> = Object.fromEntries(
    ports.map((port) => [`port.${port.to}`, { value: true, line: port.line }]),
  );
  const { line: at, endLine } = base;
  const references = [...startedBy(line), ...copied(sources)];
  findings.facts.push(
    factOf({ in: 'image', role: 'builds', label: last.name, line: at, endLine, scope, attributes, references, ...image }),
  );
}

function startedBy(line: readonly Stage[]): Reference[] {
  const programs = [line.find((stage) => stage.entrypoint)?.entrypoint, line.find((stage) => stage.command)?.command];
  return programs.flatMap((program) => (program === undefined ? [] : [{ to: program.to, how: 'command' as const, line: program.line }]));
}

function gatherUse(used: Mention & { readonly name: string; readonly endLine?: number }, scope: Fact['scope'], findings: Findings): void {
  const image = imageName(used.to);
  if (image === undefined) findings.unread.push({ line: used.line, why: 'an image that is not written out' });
  else {
    const label = used.name === '' ? undefined : used.name;
    findings.facts.push(factOf({ in: 'image', role: 'uses', label, line: used.line, endLine: used.endLine, scope, ...image }));
  }
}
