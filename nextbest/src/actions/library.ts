import type { Situation } from '#model/situation.ts';

const PACKAGES: ReadonlySet<string> = new Set(['npm', 'pypi', 'go', 'maven', 'nuget', 'rubygems', 'packagist', 'cargo', 'hex']);

/** Whether a technology is a library: its package alone shows that it is used, and there is nothing to run. */
export function isLibrary({ catalog }: Situation, technology: string): boolean {
  const marks = catalog.technologies.find(({ id }) => id === technology)?.marks ?? [];
  return marks.some(({ in: source, shows }) => shows === 'use' && PACKAGES.has(source));
}
