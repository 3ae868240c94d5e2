import type { Component } from '#model/component.ts';
import { type Purpose, statedToil } from '#model/purpose.ts';
import { type Unknown, unknown } from '#model/unknown.ts';

/** Work that leaves no commits: patched machines, on-call, what was clicked together. Unknown until the team has stated it as toil. */
export function unseenOf(component: Component, purpose: Purpose | undefined): Unknown | undefined {
  const how = howRun(component);
  if (how === undefined || statedToil(purpose, component) !== undefined) return undefined;
  return unknown(
    `${component.name} ${how}, and patching, on-call and clicking leave no commits`,
    `how many hours a month go into running ${component.name} (toil in .nextbest/purpose.yaml)`,
  );
}

function howRun({ owns, uses, evidence }: Component): string | undefined {
  const rungs = uses.filter(({ environment }) => environment === 'production' || environment === 'unknown').map(({ rung }) => rung);
  if (rungs.includes('vm')) return 'runs on machines of the team';
  if (rungs.includes('container')) return 'runs in containers that the team runs';
  const byHand = owns.length === 0 && evidence.length > 0 && evidence.every((one) => one.class === 'stated');
  return byHand ? 'was set up by hand' : undefined;
}
