import { assumed, stated } from '#model/evidence.ts';
import type { Purpose } from '#model/purpose.ts';
import { addDependency, type Draft, draft } from './draft.ts';
import { plainName } from './path.ts';

/** Users and their needs above the deployables that serve them directly; stand-ins, said to be so, where no purpose names them. */
export function needs(purpose: Purpose | undefined, drafts: readonly Draft[], product: string): Draft[] {
  const named = purpose?.users.filter((user) => user.needs.length > 0) ?? [];
  return named.length === 0 ? standIns(drafts, product) : named.flatMap((user) => fromPurpose(user, drafts, purpose?.path ?? ''));
}

function fromPurpose(user: Purpose['users'][number], drafts: readonly Draft[], path: string): Draft[] {
  const top = draft('user', `user:${plainName(user.name)}`, user.name);
  top.evidence.push(stated(`${user.name} is a user`, { path }));
  const below = user.needs.map((need) => {
    const one = draft('need', `need:${plainName(need.name)}`, need.name);
    one.evidence.push(stated(`${user.name} needs: ${need.name}`, { path }));
    addDependency(top, one, stated(`${user.name} needs it`, { path }));
    const serving =
      need.components.length === 0
        ? entries(drafts)
        : drafts.filter((component) => need.components.some((name) => isNamed(component, name)));
    for (const component of serving) addDependency(one, component, stated(`${component.name} serves it`, { path }));
    return one;
  });
  return [top, ...below];
}

/** A component is meant by its id, by its name, or by its folder. */
export function isNamed(component: { readonly id: string; readonly name: string }, name: string): boolean {
  return (
    component.id === name || plainName(component.name) === plainName(name) || component.id.slice(component.id.indexOf(':') + 1) === name
  );
}

function standIns(drafts: readonly Draft[], product: string): Draft[] {
  const because = assumed('nobody has said who the users are and what they need');
  const user = draft('user', 'user:users', 'Users');
  const need = draft('need', 'need:product', `what ${product} does for them`);
  user.evidence.push(because);
  need.evidence.push(because);
  addDependency(user, need, because);
  for (const component of entries(drafts)) addDependency(need, component, assumed('nothing else in these repositories calls it'));
  return [user, need];
}

/** Deployables that no other one leans on: where users come in. */
function entries(drafts: readonly Draft[]): Draft[] {
  const deployables = drafts.filter(
    (one) => one.kind === 'deployable' && one.uses.some((use) => use.environment === 'production' || use.environment === 'unknown'),
  );
  const called = new Set(deployables.flatMap((one) => [...one.dependsOn.keys()]));
  const top = deployables.filter((one) => !called.has(one));
  return top.length > 0 ? top : deployables.slice(0, 1);
}
