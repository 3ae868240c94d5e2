import type { Component, Usage } from '#model/component.ts';

/** What the name of a technology says of how sure it is; the sentence around it says that itself. */
const HEDGE = / \(may be [^()]{1,40}\)$/;

/** `RabbitMQ`, or `PostgreSQL for orders` where the component has a name of its own. */
export function called(use: Usage, component: Component): string {
  const own = plain(component.name);
  const name = use.technologyName.replace(HEDGE, '');
  const technology = plain(name);
  if (own === technology || own === '' || own === plain(use.technologyName)) return name;
  return own.startsWith(technology) ? component.name.replace(HEDGE, '') : `${name} for ${component.name}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
