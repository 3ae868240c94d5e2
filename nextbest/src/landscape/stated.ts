import { isCapability } from '#model/capability.ts';
import { stated } from '#model/evidence.ts';
import type { StatedStack } from '#model/purpose.ts';
import { isUnknown } from '#model/unknown.ts';
import { addUse, type Draft, draft, RUNNING } from './draft.ts';
import { isNamed } from './needs.ts';

/** What the team states in `.nextbest/stack.yaml`: it replaces what was unknown, of a component or of what it needs, and adds what was set up by hand. */
export function addStated(stack: StatedStack | undefined, drafts: Draft[]): void {
  for (const one of stack?.components ?? []) {
    if (!isCapability(one.capability)) continue;
    const place = { path: stack?.path ?? '', line: one.line };
    const named = drafts.find((component) => isNamed(component, one.component)) ?? added(drafts, one.component);
    const target = [...named.dependsOn.keys()].find(({ uses }) => openFor(one.capability, uses).length > 0) ?? named;
    if (RUNNING.has(one.capability) && (target.kind === 'library' || target.uses.length === 0)) target.kind = 'deployable';
    for (const use of openFor(one.capability, target.uses)) target.uses.splice(target.uses.indexOf(use), 1);
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

function openFor(capability: string, uses: Draft['uses']): Draft['uses'] {
  return uses.filter((use) => use.capability === capability && isUnknown(use.rung));
}

function added(drafts: Draft[], name: string): Draft {
  const component = draft('service', `service:${name}`, name);
  drafts.push(component);
  return component;
}
