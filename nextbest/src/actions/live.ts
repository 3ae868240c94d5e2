import type { Usage } from '#model/component.ts';
import { isUnknown } from '#model/unknown.ts';

/** Production, or on a machine or named in code and settings without an environment; what is described for containers may be there for trying it out only. */
export function mayBeLive({ environment, rung }: Usage): boolean {
  return environment === 'production' || (environment === 'unknown' && (isUnknown(rung) || rung === 'vm'));
}

/** Why it is not for today where nobody wrote down that these are production; empty where they are. */
export function unlessLive(name: string, uses: readonly Usage[]): { readonly notToday?: string } {
  if (uses.some(({ environment }) => environment === 'production')) return {};
  return { notToday: `whether ${name} belongs to production is not written down: say so in .nextbest/stack.yaml` };
}
