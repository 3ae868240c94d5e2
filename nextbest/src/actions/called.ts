import type { Component, Usage } from '#model/component.ts';

/** `RabbitMQ`, or `PostgreSQL for orders` where the component has a name of its own. */
export function called(use: Usage, component: Component): string {
  const own = plain(component.name);
  const technology = plain(use.technologyName);
  if (own === technology || own === '') return use.technologyName;
  return own.startsWith(technology) ? component.name : `${use.technologyName} for ${component.name}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
