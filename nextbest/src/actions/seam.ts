import type { Component } from '#model/component.ts';
import type { Place } from '#model/place.ts';
import { placeText } from '#model/place.ts';
import type { Situation } from '#model/situation.ts';
import { severalOf } from './group.ts';
import { indexOf } from './index.ts';

/** A part that leans on a component, and where it says so. */
interface Caller {
  readonly name: string;
  readonly place: Place | undefined;
}

/** Parts of the team's own that lean on this component, by name. */
function callersOf({ landscape }: Situation, { id }: Component): readonly Caller[] {
  const { components, leaning } = indexOf(landscape);
  return (leaning.get(id) ?? []).flatMap((above) => {
    const caller = components.get(above);
    if (caller === undefined || caller.kind === 'need' || caller.kind === 'user') return [];
    const place = caller.dependsOn.find((one) => one.id === id)?.evidence.find((one) => one.place !== undefined)?.place;
    return [{ name: caller.name, place }];
  });
}

/** Where a component can be exchanged for another without touching the rest, from its own edges: a sentence. */
export function seamOf(situation: Situation, component: Component): string {
  const callers = [...callersOf(situation, component)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const [first] = callers;
  if (first === undefined) return 'The first slice is one copy beside the present one.';
  const names = severalOf([...new Set(callers.map(({ name }) => name))]);
  const where = first.place === undefined ? '' : ` (${placeText(first.place)})`;
  return `The seam is where ${names} ${callers.length === 1 ? 'calls' : 'call'} it${where}: one copy of ${first.name} is pointed at the new one first.`;
}
