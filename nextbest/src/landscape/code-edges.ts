import type { Catalog } from '#model/catalog.ts';
import { measured } from '#model/evidence.ts';
import { FACT_SOURCES, type FactsOfFile, type Reference } from '#model/fact.ts';
import { addDependency, type Draft } from './draft.ts';
import type { EnvironmentOf } from './environment.ts';
import { marksFor } from './match.ts';
import type { MeantBy } from './technology-references.ts';

export interface CodeRequest {
  readonly catalog: Catalog;
  readonly environmentOf: EnvironmentOf;
  readonly ownerOf: (file: FactsOfFile) => Draft | undefined;
  /** The services that production may use and that a technology's client can talk to. */
  readonly serving: (technology: Catalog['technologies'][number]) => ReadonlySet<Draft>;
  readonly meant: MeantBy;
}

/** Code of a deployable that makes or imports a client of a service leans on it: of several that are alike, on none. */
export function codeEdges(files: readonly FactsOfFile[], request: CodeRequest): void {
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.in !== 'structure' || (fact.name !== 'imports' && fact.name !== 'clients')) continue;
      const environment = request.environmentOf(file, fact);
      const owner = environment === 'nonproduction' || environment === 'optional' ? undefined : request.ownerOf(file);
      if (owner === undefined) continue;
      for (const reference of fact.references ?? []) lean(owner, file, { reference, ...request });
    }
  }
}

function lean(
  owner: Draft,
  file: FactsOfFile,
  { reference, catalog, serving, meant }: CodeRequest & { readonly reference: Reference },
): void {
  const to = reference.to.startsWith('permission:') ? meant(reference.to, file) : onlyOne(servedBy(reference.to, { catalog, serving }));
  if (to === undefined || leansOnAlike(owner, to)) return;
  const says = `${owner.name} names a client of ${reference.to.slice(reference.to.indexOf(':') + 1)}`;
  addDependency(owner, to, measured(says, { repository: file.repository, path: file.path, line: reference.line }));
}

/** `npm:stripe` as a manifest would name it. */
function servedBy(written: string, { catalog, serving }: Pick<CodeRequest, 'catalog' | 'serving'>): readonly Draft[] {
  const colon = written.indexOf(':');
  const source = FACT_SOURCES.find((one) => one === written.slice(0, colon));
  if (source === undefined) return [];
  const marks = marksFor({ in: source, name: written.slice(colon + 1), role: 'uses', line: 1 }, catalog);
  return marks.flatMap(({ technology, mark }) => (mark.as === 'part' || technology.pulls === true ? [] : [...serving(technology)]));
}

function onlyOne(found: readonly Draft[]): Draft | undefined {
  return found.length === 1 ? found[0] : undefined;
}

/** It leans on that technology already, by a surer sign. */
function leansOnAlike(from: Draft, to: Draft): boolean {
  const technologies = new Set(to.uses.map(({ technology }) => technology));
  return [...from.dependsOn.keys()].some((known) => known !== to && known.uses.some(({ technology }) => technologies.has(technology)));
}
