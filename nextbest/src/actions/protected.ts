import type { Capability } from '#model/capability.ts';
import type { Component } from '#model/component.ts';
import type { Situation } from '#model/situation.ts';

/** Why a component stays as it is: it is the product itself, or the team says that it sets them apart; undefined when it may move. */
export function protectedBecause(situation: Situation, component: Component, capability: Capability): string | undefined {
  const offer = situation.landscape.offers.find((one) => one.capability === capability);
  if (offer !== undefined)
    return `${capability} is what this repository itself offers: ${offer.because[0]?.says ?? 'by its own description'}`;
  const named = situation.purpose?.differentiators.find(
    (name) => name === component.id || same(name, component.name) || name === capability,
  );
  return named === undefined ? undefined : `${named} sets the team apart, as its purpose says`;
}

/** `cart-service` and `Cart Service` are one name. */
function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
