import type { Component, Usage } from '#model/component.ts';
import { severalOf } from './group.ts';

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

/** `PostgreSQL for orders and carts`; what has only the name of the technology adds nothing. */
export function calledTogether(group: readonly { readonly use: Usage; readonly component: Component }[]): string {
  const names = [...new Set(group.map(({ use, component }) => called(use, component)))];
  const [first = ''] = names;
  const together = `${group[0]?.use.technologyName.replace(HEDGE, '') ?? ''} for `;
  const own = names.filter((name) => name.startsWith(together)).map((name) => name.slice(together.length));
  return names.length === 1 || own.length === 0 ? first : `${together}${severalOf(own)}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
