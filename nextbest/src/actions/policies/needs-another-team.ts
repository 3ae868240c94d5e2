import type { Candidate } from '#model/action.ts';
import type { LadderRung } from '#model/catalog.ts';
import type { Unresolved } from '#model/component.ts';
import { placeText } from '#model/place.ts';
import { height } from '#model/rung.ts';
import type { Situation } from '#model/situation.ts';
import { indexOf } from '../index.ts';
import type { Policy } from './policy.ts';

const OTHERS =
  /\b(?:(?:other|another|platform|infrastructure|infra|operations|ops|security|network|database|dba|central|data) teams?|hand(?:ed|s)? over to|ticket to)\b/i;

/** A module from a git server or a private registry; those of the public registry have three parts and no host. */
const FROM_A_SERVER = /^(?:git::|git@|ssh:|https?:|[a-z0-9-]{1,63}\.)/i;
const PUBLIC = /terraform-[a-z]{1,20}-modules|registry\.terraform\.io/i;

/** What this team can start alone comes before what has to be agreed with others. */
export const needsAnotherTeam: Policy = {
  code: 'needs-another-team',
  rule: 'The action is one that this team can start alone.',
  does: 'Warns where a part is described outside of these repositories, where a new vendor needs a contract, or where the team’s own option names another team.',
  ofAction(candidate, { situation }) {
    const says = newVendor(situation, candidate) ?? describedElsewhere(situation, candidate) ?? namedByTeam(candidate);
    return says === undefined ? undefined : { says };
  },
};

/** Seen working costs a trial account; going on needs somebody who signs. */
function newVendor({ catalog, landscape }: Situation, { capability, to }: Candidate): string | undefined {
  const rung = catalog.ladders
    .find((one) => one.capability === capability)
    ?.rungs.find((one): one is LadderRung => one.technology === to?.technology);
  if (rung === undefined || rung.cloud !== 'any' || height(rung.rung) < height('managed')) return undefined;
  const inUse = landscape.components.some(({ uses }) => uses.some(({ technology }) => technology === rung.technology));
  return inUse ? undefined : `${rung.name} is a new vendor: a trial needs nobody, going on needs whoever signs contracts.`;
}

function describedElsewhere({ landscape }: Situation, { kind, components }: Candidate): string | undefined {
  if (kind === 'measure' || kind === 'keep') return undefined;
  const { components: byId } = indexOf(landscape);
  const cited = new Set(
    components.flatMap((id) => byId.get(id)?.evidence ?? []).flatMap(({ place }) => (place === undefined ? [] : [placeText(place)])),
  );
  const found = landscape.coverage.unresolved.find((one) => isKeptElsewhere(one) && cited.has(placeText(one.place)));
  return (
    found && `Part of it is described in ${found.name}, which is not in these repositories: if another team keeps that, it has to agree.`
  );
}

function isKeptElsewhere({ kind, name }: Unresolved): boolean {
  return kind === 'pipeline' || (kind === 'module' && FROM_A_SERVER.test(name) && !PUBLIC.test(name));
}

function namedByTeam({ kind, title }: Candidate): string | undefined {
  return kind === 'try' && OTHERS.test(title) ? 'Its title names another team: cut off a part that needs nobody else.' : undefined;
}
