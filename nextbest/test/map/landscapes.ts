import fc from 'fast-check';
import type { Component, ComponentKind, Landscape } from '#model/component.ts';
import { component } from '../report/example-landscape.ts';

const KINDS: readonly ComponentKind[] = ['user', 'need', 'deployable', 'service', 'library'];

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    'api',
    'orders-service',
    'PostgreSQL (Amazon RDS)',
    'notificationDispatcherWorker',
    'WWWWWWWWWWWWWWWWWWWWWWWWWW',
    '注文管理サービスの夜間バッチ',
    'a b',
    '',
  ),
);

const part = fc.record({
  name,
  kind: fc.constantFrom(...KINDS),
  evolution: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
    nil: undefined,
  }),
  needs: fc.array(fc.nat(70), { maxLength: 5 }),
});

/** Any stack, cycles and dangling dependencies included. */
export function landscapes(most: number): fc.Arbitrary<Landscape> {
  return fc.array(part, { minLength: 1, maxLength: most }).map((parts) =>
    landscapeOf(
      parts.map(({ kind, evolution, needs, ...rest }, index) => {
        const given = { ...rest, id: `${index}`, kind, needs: needs.map(String) };
        return component(evolution === undefined ? given : { ...given, evolution });
      }),
    ),
  );
}

export function landscapeOf(components: readonly Component[]): Landscape {
  return {
    components,
    coverage: { deployablesWithKnownRung: [0, 0], infrastructureFound: false, unresolved: [] },
    offers: [],
    versions: [],
    dangling: [],
    gates: [],
    ended: [],
  };
}
