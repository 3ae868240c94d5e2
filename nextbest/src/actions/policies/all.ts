import { coverageLow } from './coverage-low.ts';
import { factStale } from './fact-stale.ts';
import { framework } from './framework.ts';
import { hoursAssumed } from './hours-assumed.ts';
import { infrastructureNotValue } from './infrastructure-not-value.ts';
import { limitUnknown } from './limit-unknown.ts';
import { needsAnotherTeam } from './needs-another-team.ts';
import { noPurpose } from './no-purpose.ts';
import { performsUpkeep } from './performs-upkeep.ts';
import type { Policy } from './policy.ts';
import { tooLongBeforeFeedback } from './too-long-before-feedback.ts';

/** Every policy, in the order in which their warnings stand and their reasons count. */
export const POLICIES: readonly Policy[] = [
  noPurpose,
  performsUpkeep,
  coverageLow,
  infrastructureNotValue,
  framework,
  tooLongBeforeFeedback,
  needsAnotherTeam,
  limitUnknown,
  factStale,
  hoursAssumed,
];
