import { isCapability } from '#model/capability.ts';
import { stated } from '#model/evidence.ts';
import type { StatedStack } from '#model/purpose.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import { isNamed } from './needs.ts';

/** What the team states in `.nextbest/stack.yaml`: it replaces what was unknown and adds what was set up by hand. */
export function addStated(stack: StatedStack | undefined, drafts: Draft[]): void {
  for (const one of stack?.components ?? []) {
    if (!isCapability(one.capability)) continue;
    const place = { path: stack?.path ?? '', line: one.line };
    const target = drafts.find((component) => isNamed(component, one.component)) ?? added(drafts, one.component);
    if (RUNNING.has(one.capability) && (target.kind === 'library' || target.uses.length === 0)) target.kind = 'deployable';
    const open = target.uses.filter((use) => use.capability === one.capability && typeof use.rung !== 'string');
    for (const use of open) target.uses.splice(target.uses.indexOf(use), 1);
    const says = one.note ?? `${one.component} runs on ${one.technology}`;
    addUse(target, {
      capability: one.capability,
      technology: one.technology,
      technologyName: one.technology,
      rung: one.rung,
      environment: 'production',
      settings: {},
      evidence: [stated(says, place)],
    });
    target.evidence.push(stated(says, place));
  }
}

function added(drafts: Draft[], name: string): Draft {
  const component = draft('service', `service:${name}`, name);
  drafts.push(component);
  return component;
}
