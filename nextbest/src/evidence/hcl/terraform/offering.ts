import type { Attribute, Reference } from '#model/fact.ts';

const ORDERED = 'cloudfoundry_service_instance';
const CATALOGUE = /^data\.cloudfoundry_service(?:_plan)?\.([a-z][a-z0-9_-]{1,60})$/;

/** What an instance orders from the platform's catalogue, by what the catalogue's entry is called: the `postgres` of `data.cloudfoundry_service.postgres`. */
export function offeringOf(type: string, references: readonly Reference[]): Readonly<Record<string, Attribute>> {
  if (type !== ORDERED) return {};
  for (const { to, line } of references) {
    const value = CATALOGUE.exec(to)?.[1];
    if (value !== undefined) return { offering: { value, line } };
  }
  return {};
}
