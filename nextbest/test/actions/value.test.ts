import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import { decide } from '#decide/decide.ts';
import { situationOf } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';

/** The order of the two climbs when a week without paying, and one without finding, costs this much. */
async function orderAt(pay: string, find: string): Promise<readonly string[]> {
  const needs = `      - { name: pay, value: ${pay}, components: [cart] }\n      - { name: find, value: ${find}, components: [search] }\n`;
  const purpose = `team: { size: 4 }\nusers:\n  - name: shopper\n    needs:\n${needs}`;
  const situation = await situationOf(TWO_CACHES, { commits: BOTH_PATCHED, purpose });
  const { actions } = decide({ situation, proposal: propose(situation), seed: 1, repositories: [] });
  return actions.filter(({ kind, capability }) => kind === 'climb' && capability === 'cache').map(({ id }) => id);
}

const CART = 'climb/service:cartcache/rented-cache';
const SEARCH = 'climb/service:searchcache/rented-cache';

test('swapping the values of two needs swaps the order of their actions', async () => {
  expect(await orderAt('[400, 800]', '[20, 40]')).toEqual([CART, SEARCH]);
  expect(await orderAt('[20, 40]', '[400, 800]')).toEqual([SEARCH, CART]);
});
