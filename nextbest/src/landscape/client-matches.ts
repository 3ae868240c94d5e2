import type { Catalog, Mark, Technology } from '#model/catalog.ts';
import type { Fact, FactsOfFile } from '#model/fact.ts';
import { LIBRARIES } from './libraries.ts';
import type { Match } from './match.ts';

/**
 * Clients of a cloud's services that code makes out of one library for all of them: each shows what the library for that service alone
 * would show. Where every mark of a service is at one rung, it is there for a client as well.
 */
export function clientMatches(files: readonly FactsOfFile[], catalog: Catalog): Match[] {
  const shown = shownByClients(catalog);
  return files.flatMap((file) =>
    file.facts.flatMap(({ in: source, name, role, references = [] }) =>
      source !== 'structure' || name !== 'clients'
        ? []
        : references.flatMap(({ to, line }) => {
            const known = shown.get(to);
            const label = to.slice(to.indexOf(':') + 1);
            return known === undefined
              ? []
              : [
                  {
                    file,
                    fact: { in: source, name, role: 'uses' as const, label, line, ...(role === 'declares' ? namedOnly(line) : {}) },
                    ...known,
                  },
                ];
          }),
    ),
  );
}

/** A file of settings that names a service is no client of it. */
function namedOnly(line: number): Pick<Fact, 'attributes'> {
  return { attributes: { named: { value: true, line } } };
}

interface Shown {
  readonly technology: Technology;
  readonly mark: Mark;
}

/** By the name that references have for a service: `permission:sqs`. */
function shownByClients({ technologies }: Catalog): ReadonlyMap<string, Shown> {
  return new Map(
    technologies.flatMap((technology) => {
      const mark = markOfClient(technology);
      const names = (technology.references ?? []).filter((name) => name.startsWith('permission:'));
      return mark === undefined ? [] : names.map((name) => [name, { technology, mark }] as const);
    }),
  );
}

function markOfClient({ marks }: Technology): Mark | undefined {
  const whole = marks.filter((mark) => mark.as !== 'part');
  const library = whole.find((mark) => LIBRARIES.has(mark.in));
  if (library !== undefined || marks.some(({ in: source }) => LIBRARIES.has(source))) return library;
  const [first] = whole;
  const isOne = whole.every(({ shows, rung, rungWhen }) => shows === 'use' && rung === first?.rung && rungWhen === undefined);
  return isOne ? first : undefined;
}
