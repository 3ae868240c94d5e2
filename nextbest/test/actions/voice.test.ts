import { expect, test } from 'vitest';
import { propose } from '#actions/propose.ts';
import { decide } from '#decide/decide.ts';
import type { Candidate } from '#model/action.ts';
import type { Situation } from '#model/situation.ts';
import type { Voice } from '#model/voice.ts';
import { situationOf, type Told } from '../support/situation.ts';
import { BOTH_PATCHED, TWO_CACHES } from '../support/stack.ts';

const CART = 'climb/service:cartcache/rented-cache';
const SEARCH = 'climb/service:searchcache/rented-cache';
const NOTHING_SAID: Voice = { slowedBy: [], inertia: [], placements: [] };
const place = { path: '.nextbest/workshop.yaml', line: 3 };

async function said(voice: Partial<Voice>, told: Told = { commits: BOTH_PATCHED }): Promise<Situation> {
  return { ...(await situationOf(TWO_CACHES, told)), voice: { ...NOTHING_SAID, ...voice } };
}

function find(situation: Situation, id: string): Candidate {
  const found = propose(situation).candidates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

test('a mark "slows us down" raises the value, as the team said it and with the amount that is assumed', async () => {
  const marked = find(await said({ slowedBy: [{ component: 'search-cache', says: 'it falls over', place }] }), SEARCH);
  expect(marked.value?.likely).toBeGreaterThan(0);
  expect(marked.because[0]).toEqual({ says: 'search-cache slows the team down: "it falls over"', class: 'stated', place });
  expect(marked.because.some((one) => one.class === 'assumed' && one.says.includes('being slowed down'))).toBe(true);
});

test('of two equal moves the marked one comes first, whichever it is', async () => {
  const first = async (component: string): Promise<string | undefined> => {
    const situation = await said({ slowedBy: [{ component, place }] });
    return decide({ situation, proposal: propose(situation), seed: 1, repositories: [] }).actions.find(({ kind }) => kind === 'climb')?.id;
  };
  expect([await first('cart-cache'), await first('search-cache')]).toEqual([CART, SEARCH]);
});

test('a mark speaks for a move that no commit speaks for', async () => {
  const quiet = find(await said({}, { commits: [] }), CART);
  const marked = find(await said({ slowedBy: [{ component: 'service:cartcache', place }] }, { commits: [] }), CART);
  expect([quiet.notToday === undefined, marked.notToday === undefined]).toEqual([false, true]);
  expect(marked.value?.likely).toBeGreaterThan(0);
});

test('inertia lowers the chance and raises the effort, is answered by the thinnest slice, and never vetoes', async () => {
  const [before, after] = [
    find(await said({}), CART),
    find(await said({ inertia: [{ component: 'cart-cache', says: 'too complicated', place }] }), CART),
  ];
  expect(after.succeeds.likely).toBeLessThan(before.succeeds.likely);
  expect(after.effort.likely).toBeGreaterThan(before.effort.likely);
  expect(after.inertia?.[0]).toMatchObject({ class: 'stated', place });
  expect(after.objections[0]).toMatchObject({ says: 'too complicated', answer: expect.stringContaining('Only this first') });
  expect(after.notToday).toBeUndefined();
});

test('where the team places a component stands among the reasons', async () => {
  const placed = find(await said({ placements: [{ component: 'service:cartcache', evolution: 0.3, place }] }), CART);
  expect(placed.because).toContainEqual({ says: 'the team places cart-cache at custom built on its map', class: 'stated', place });
});

test('what the team says of one component changes no action on another', async () => {
  const voice = { inertia: [{ component: 'cart-cache', says: 'no', place }], slowedBy: [{ component: 'cart-cache', place }] };
  expect(find(await said(voice), SEARCH)).toEqual(find(await said({}), SEARCH));
});
