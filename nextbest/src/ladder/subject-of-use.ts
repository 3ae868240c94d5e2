import type { Usage } from '#model/component.ts';
import type { Range } from '#model/range.ts';
import type { Rung } from '#model/rung.ts';
import { isUnknown } from '#model/unknown.ts';
import type { Workload } from '#model/workload.ts';
import type { Walk } from './asked.ts';
import type { Subject } from './subject.ts';

interface Use {
  readonly usage: Usage;
  readonly asked: Walk;
  readonly stated: Workload;
  readonly version: string | undefined;
  /** What an hour of the team costs, where it states that. */
  readonly rate: Range | undefined;
}

/** A use in the landscape as a workload of its own: what the team states, what the files say, and what runs it now. */
export function subjectOfUse({ usage, asked, stated, version, rate }: Use): Subject {
  const { technology, technologyName, rung } = usage;
  const now = isUnknown(rung) ? undefined : { technology, name: technologyName, rung };
  const workload: Workload = {
    ...stated,
    capability: usage.capability,
    ...(now && { now: nowOf(now, version) }),
    unit: { ...measuredUnit(asked), ...stated.unit },
    ...moneyOf(stated, rate),
  };
  const named = { id: technology, name: technologyName };
  return { workload, asked, folds: false, ...(now && { now }), named };
}

function nowOf(
  { technology, rung }: { readonly technology: string; readonly rung: Rung },
  version: string | undefined,
): NonNullable<Workload['now']> {
  return version === undefined ? { technology, rung } : { technology, rung, version };
}

function measuredUnit({ known: { numbers } }: Walk): NonNullable<Workload['unit']> {
  const [seconds, memoryMB, vcpu] = [numbers['unit.seconds'], numbers['unit.memoryMB'], numbers['unit.vcpu']];
  return {
    ...(seconds !== undefined && { seconds }),
    ...(memoryMB !== undefined && { memoryMB }),
    ...(vcpu !== undefined && { vcpu }),
  };
}

function moneyOf({ money }: Workload, rate: Range | undefined): Pick<Workload, 'money'> {
  if (rate?.unit !== 'USD/hour' || money?.ratePerHourUSD !== undefined) return money === undefined ? {} : { money };
  return { money: { ...money, ratePerHourUSD: { low: rate.low, high: rate.high } } };
}
