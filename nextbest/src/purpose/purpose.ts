import type { Purpose, StatedNeed, StatedOption, StatedStack, StatedUser } from '#model/purpose.ts';
import type { Range } from '#model/range.ts';
import type { StatedWait } from '#model/stated-wait.ts';
import type { Workload } from '#model/workload.ts';
import { parseStated } from './document.ts';
import { type PurposeFile, purposeShape, type RangeText, stackShape } from './schema.ts';

/** `.nextbest/purpose.yaml` as a value. Throws StatedFileError. */
export function parsePurpose(text: string, path: string): Purpose {
  const { value: file, lineOf } = parseStated(text, path, purposeShape);
  return {
    path,
    ...(file.northStar === undefined ? {} : { northStar: { metric: file.northStar.metric, inputs: file.northStar.inputs ?? [] } }),
    users: (file.users ?? []).map(userOf),
    differentiators: file.differentiators ?? [],
    ...(file.sellsInfrastructure === undefined ? {} : { sellsInfrastructure: file.sellsInfrastructure }),
    ...(file.cloud === undefined ? {} : { cloud: file.cloud }),
    team: teamOf(file.team ?? {}),
    workloads: Object.fromEntries(Object.entries(file.workloads ?? {}).map(([id, workload]) => [id, workloadOf(workload)])),
    options: distinct((file.options ?? []).map((option, index) => optionOf(option, lineOf(['options', index])))),
    ...(file.waits === undefined ? {} : { waits: file.waits.map(waitOf) }),
  };
}

/** `.nextbest/stack.yaml` as a value. Throws StatedFileError. */
export function parseStack(text: string, path: string): StatedStack {
  const { value, lineOf } = parseStated(text, path, stackShape);
  return {
    path,
    components: value.components.map(({ note, ...component }, index) => ({
      ...component,
      ...(note === undefined ? {} : { note }),
      line: lineOf(['components', index]),
    })),
  };
}

function teamOf({ size, ratePerHour, hoursPerCommit, skills = [] }: NonNullable<PurposeFile['team']>): Purpose['team'] {
  return {
    ...(size === undefined ? {} : { size }),
    ...(ratePerHour === undefined ? {} : { rate: rangeOf(ratePerHour, 'USD/hour') }),
    ...(hoursPerCommit === undefined ? {} : { hoursPerCommit: rangeOf(hoursPerCommit, 'hours/commit') }),
    skills,
  };
}

function userOf(user: NonNullable<PurposeFile['users']>[number]): StatedUser {
  return { name: user.name, needs: (user.needs ?? []).map(needOf) };
}

function needOf(need: NonNullable<NonNullable<PurposeFile['users']>[number]['needs']>[number]): StatedNeed {
  return {
    name: need.name,
    ...(need.moves === undefined ? {} : { moves: need.moves }),
    ...(need.value === undefined ? {} : { value: rangeOf(need.value, 'hours/week') }),
    components: need.components ?? [],
  };
}

function waitOf({ where, days, changes }: NonNullable<PurposeFile['waits']>[number]): StatedWait {
  return { where, days: rangeOf(days, 'days'), ...(changes === undefined ? {} : { changes }) };
}

function optionOf(option: NonNullable<PurposeFile['options']>[number], line: number): StatedOption {
  return {
    id: slug(option.title),
    title: option.title,
    ...(option.need === undefined ? {} : { need: option.need }),
    components: option.components ?? [],
    value: rangeOf(option.value, 'hours/month'),
    effort: rangeOf(option.effort, 'hours'),
    ...(option.succeeds === undefined ? {} : { succeeds: rangeOf(option.succeeds, 'chance') }),
    ...(option.firstSlice === undefined ? {} : { firstSlice: option.firstSlice }),
    line,
  };
}

type WorkloadFile = NonNullable<PurposeFile['workloads']>[string];

function workloadOf({ toil, ...facts }: WorkloadFile): Workload & { readonly toil?: Range } {
  const known = withoutUndefined({ capability: '', ...facts });
  return toil === undefined ? known : { ...known, toil: rangeOf(toil, 'hours/month') };
}

/** The schema's optional keys arrive as `undefined`; the model knows only absence. */
function withoutUndefined<T extends object>(value: T): Workload {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema has checked it; only absent keys are dropped
  return JSON.parse(JSON.stringify(value)) as Workload;
}

/** Without a likely value the geometric mean stands for it, or the middle when the range may touch 0. */
function rangeOf(stated: RangeText, unit: string): Range {
  const [low, likely, high] = Array.isArray(stated)
    ? stated.length === 2
      ? [stated[0], undefined, stated[1]]
      : stated
    : [stated.low, stated.likely, stated.high];
  const middle = low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
  const own = Array.isArray(stated) ? undefined : stated.unit;
  return { low, likely: likely ?? middle, high, unit: own ?? unit };
}

/** Letters and digits of any script, the rest as hyphens. */
function slug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return words === '' ? 'option' : words;
}

/** Options of one title get a counter, in the order of the file. */
function distinct(options: readonly StatedOption[]): StatedOption[] {
  const seen = new Map<string, number>();
  return options.map((option) => {
    const count = (seen.get(option.id) ?? 0) + 1;
    seen.set(option.id, count);
    return count === 1 ? option : { ...option, id: `${option.id}~${count}` };
  });
}
