import type { Catalog } from '#model/catalog.ts';
import type { Component, Evolution, Usage } from '#model/component.ts';
import { assumed, measured } from '#model/evidence.ts';
import { height, type Rung } from '#model/rung.ts';

/** How evolved something is where the team consumes it at this rung (ladder.md, section 1: rungs map onto stages); 0 genesis … 1 commodity. */
const NOW: Readonly<Record<Rung, number>> = {
  'home-made': 0.32,
  vm: 0.45,
  container: 0.52,
  managed: 0.68,
  'serverless-capacity': 0.78,
  serverless: 0.88,
  saas: 0.88,
};

/** Rented as a utility or a product: consumed where the market is. */
const TOP = 5;

/** Business code is custom built wherever it runs. */
const CUSTOM = 0.35;

/** Place of a component on the evolution axis, from how it is consumed; undefined when nothing tells. */
export function evolutionOf(component: Pick<Component, 'kind' | 'uses' | 'name'>, catalog: Catalog): Evolution | undefined {
  if (component.kind === 'deployable')
    return { now: CUSTOM, available: CUSTOM, because: [assumed(`${component.name} is built by this team`)] };
  const use = leading(component.uses);
  if (use === undefined || typeof use.rung !== 'string') return undefined;
  const market = catalog.technologies.find(({ id }) => id === use.technology)?.market;
  const now = NOW[use.rung];
  const because = measured(`${use.technologyName} is consumed at rung ${use.rung}`, use.evidence[0]?.place);
  if (market === undefined || height(use.rung) === TOP) return { now, available: now, because: [because] };
  return { now, available: Math.max(now, market.evolution), because: [because, assumed(market.because)] };
}

/** The use that counts: production before the rest. */
function leading(uses: readonly Usage[]): Usage | undefined {
  const order = ['production', 'unknown', 'optional', 'nonproduction'];
  return [...uses].sort((a, b) => order.indexOf(a.environment) - order.indexOf(b.environment))[0];
}
