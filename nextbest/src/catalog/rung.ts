import type { Cloud, LadderRung, Limit } from '#model/catalog.ts';
import type { Rung } from '#model/rung.ts';
import type { Origin } from './limit.ts';
import { awsToolkit, azureSkills, judgement, page } from './origin.ts';

/** One rung as a data file writes it: what is absent follows from the provider. */
interface RungFacts {
  readonly rung: Rung;
  readonly technology: string;
  readonly name: string;
  readonly keeps?: readonly string[];
  readonly limits?: readonly Limit[];
  readonly since?: string;
  readonly until?: string;
  readonly status?: 'legacy';
  readonly needs?: readonly string[];
  readonly tryOut: { readonly what: string; readonly hours: readonly [number, number] };
  readonly origin?: Origin;
}

function offered(cloud: Cloud, { keeps = [], limits = [], needs = [], origin = judgement(), ...facts }: RungFacts): LadderRung {
  return { ...facts, cloud, keeps, limits, needs, source: origin.source, checked: origin.checked };
}

/** A service of AWS; its place on the ladder is our judgement, made beside AWS's own decision guides. */
export function aws(facts: RungFacts): LadderRung {
  return offered('aws', { needs: ['AWS access rights (IAM)'], origin: awsToolkit('core-skills; rung: our judgement'), ...facts });
}

/** A service of Azure; its place is our judgement, made beside Microsoft's table from signal to service. */
export function azure(facts: RungFacts): LadderRung {
  return offered('azure', {
    needs: ['Azure access rights (Entra ID)'],
    origin: azureSkills('azure-app-onboard/prepare/references/service-mapping.md; rung: our judgement'),
    ...facts,
  });
}

export function google(facts: RungFacts): LadderRung {
  return offered('gcp', {
    needs: ['Google Cloud access rights (IAM)'],
    origin: page('docs.cloud.google.com/run/docs/fit-for-run; rung: our judgement'),
    ...facts,
  });
}

export function cloudflare(facts: RungFacts): LadderRung {
  return offered('cloudflare', {
    needs: ['Cloudflare account', 'wrangler'],
    origin: page('developers.cloudflare.com; rung: our judgement'),
    ...facts,
  });
}

/** A product of a vendor outside the clouds: it needs a contract before data may go there. */
export function vendor(facts: RungFacts): LadderRung {
  return offered('any', { needs: ['contract with the vendor', 'agreement that data may go there'], ...facts });
}

/** What the team runs or wrote itself: a rung to stand on, not one to climb to. */
export function own(facts: Omit<RungFacts, 'tryOut'>): LadderRung {
  return offered('any', {
    needs: ['people who run, patch and restore it'],
    ...facts,
    tryOut: { what: `Start ${facts.name} on a laptop or a test machine.`, hours: [1, 8] },
  });
}
