import { measured } from '#model/evidence.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { addDependency, type Draft, draft } from './draft.ts';
import { type Elsewhere, type Held, isRemoteModule } from './elsewhere.ts';
import { prefixesOf } from './owning.ts';
import { folderOf } from './path.ts';

export interface ByNameRequest {
  readonly files: readonly FactsOfFile[];
  readonly several: boolean;
  readonly elsewhere: Elsewhere;
  /** Modules whose source tells what they are: they are on the map already. */
  readonly known: ReadonlySet<Fact>;
  /** Everything else on the map: what a module of another analysed repository may stand for. */
  readonly others: readonly Draft[];
}

/** Remote and private modules are on the map by name; one that another analysed repository holds leans on what is described there. */
export function byName({ files, several, elsewhere, others, known }: ByNameRequest): Draft[] {
  const found = new Map<string, Draft>();
  const described = describedIn(others);
  for (const file of files) {
    for (const fact of file.facts.filter(isRemoteModule)) {
      if (fact.label === undefined || known.has(fact)) continue;
      const address = `${several ? `${file.repository}/` : ''}${folderOf(file.path) || '.'}/module.${fact.label}`;
      const component = found.get(address) ?? draft('library', `service:${address}`, fact.label);
      const evidence = evidenceOf(file, fact);
      component.evidence.push(evidence);
      for (const held of described(elsewhere(fact))) addDependency(component, held, evidence);
      found.set(address, component);
    }
  }
  return [...found.values()];
}

function evidenceOf(file: FactsOfFile, fact: Fact): ReturnType<typeof measured> {
  return measured(`module ${fact.name}`, { repository: file.repository, path: file.path, line: fact.line });
}

/** Components described in a folder; all components are gone through once, when the first folder is asked for. */
function describedIn(all: readonly Draft[]): (place: Held | undefined) => ReadonlySet<Draft> {
  const byFolder = new Map<string, Set<Draft>>();
  return (place) => {
    if (place === undefined) return new Set();
    if (byFolder.size === 0) for (const one of all) addTo(byFolder, one);
    return byFolder.get(`${place.repository}:${place.folder === '' ? '' : `${place.folder}/`}`) ?? new Set();
  };
}

function addTo(byFolder: Map<string, Set<Draft>>, one: Draft): void {
  for (const path of one.owns) for (const folder of prefixesOf(path)) byFolder.set(folder, (byFolder.get(folder) ?? new Set()).add(one));
}
