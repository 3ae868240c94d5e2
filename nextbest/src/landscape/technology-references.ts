import type { Catalog } from '#model/catalog.ts';
import type { FactsOfFile } from '#model/fact.ts';
import type { Draft } from './draft.ts';
import { folderOf } from './path.ts';

const NAMES_TECHNOLOGY = /(?:^|:)((?:permission|event):[A-Za-z0-9-]+)$/;

/** True for what names a technology itself, and no element. */
export function isTechnology(reference: string): boolean {
  return /^(?:permission|event):/.test(reference);
}

/** Finds the one service that a reference means which names no element: a permission to use DynamoDB, an event from SQS. */
export type MeantBy = (reference: string, file: FactsOfFile) => Draft | undefined;

/** Among several services of a technology the one described in the same file or folder is meant; without one, none is better than a wrong one. */
export function meantBy(services: readonly Draft[], catalog: Catalog, several: boolean): MeantBy {
  const technologies = new Map(catalog.technologies.flatMap(({ id, references = [] }) => references.map((name) => [name, id] as const)));
  const byTechnology = new Map<string, Draft[]>();
  for (const service of services) {
    for (const technology of new Set(service.uses.map((use) => use.technology)))
      byTechnology.set(technology, [...(byTechnology.get(technology) ?? []), service]);
  }
  return (reference, file) => {
    const technology = technologies.get(NAMES_TECHNOLOGY.exec(reference)?.[1] ?? '');
    const all = technology === undefined ? [] : (byTechnology.get(technology) ?? []);
    const prefix = several ? `${file.repository}:` : '';
    const near = [
      all.filter(({ owns }) => owns.has(prefix + file.path)),
      all.filter(({ owns }) => [...owns].some((path) => folderOf(path) === prefix + folderOf(file.path))),
      all,
    ].find((found) => found.length > 0);
    return near?.length === 1 ? near[0] : undefined;
  };
}
