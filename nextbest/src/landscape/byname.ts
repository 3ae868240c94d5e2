import { measured } from '#model/evidence.ts';
import type { FactsOfFile } from '#model/fact.ts';
import { type Draft, draft } from './draft.ts';
import { folderOf } from './path.ts';

const LOCAL_SOURCE = /^(?:\.{1,2}\/|\/)/;

/** Remote and private modules are on the map by name only: what is inside them is not in these repositories. */
export function byName(files: readonly FactsOfFile[], several: boolean): Draft[] {
  const found = new Map<string, Draft>();
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'terraform-module' || LOCAL_SOURCE.test(fact.name) || fact.label === undefined) continue;
      const address = `${several ? `${file.repository}/` : ''}${folderOf(file.path) || '.'}/module.${fact.label}`;
      const component = found.get(address) ?? draft('library', `service:${address}`, fact.label);
      component.evidence.push(measured(`module ${fact.name}`, { repository: file.repository, path: file.path, line: fact.line }));
      found.set(address, component);
    }
  }
  return [...found.values()];
}
