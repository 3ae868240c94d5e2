import type { Action } from '#model/action.ts';

/** Parts of what an action brings a month in the middle case, in hours: `saved` is what the bill falls by at the rate (below 0: it rises). */
export interface Monthly {
  readonly freed: number;
  readonly valued: number;
  readonly saved: number;
  readonly spent: number;
}

export function monthlyOf({ frees, value, money, costs }: Pick<Action, 'frees' | 'value' | 'money' | 'costs'>): Monthly {
  const saved = money === undefined ? 0 : money.amount.likely / money.rate.likely;
  return { freed: frees.likely, valued: value?.likely ?? 0, saved, spent: costs.likely };
}

export function monthlySum({ freed, valued, saved, spent }: Monthly): number {
  return freed + valued + saved - spent;
}
