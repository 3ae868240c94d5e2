import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, overlap } from '#map/geometry.ts';
import { layout } from '#map/layout.ts';
import { component, landscape } from '../report/example-landscape.ts';
import { landscapeOf, landscapes } from './landscapes.ts';

const RUNS = { numRuns: 150 };

test('names touch neither each other nor a marker nor the edge, on any stack of up to 60 components', () => {
  fc.assert(
    fc.property(landscapes(60), (any) => {
      const { labels, markers, width, height } = layout(any);
      const boxes = [...labels, ...markers.map(({ x, y, r }) => around([x, y], r))];
      for (const [index, label] of labels.entries()) {
        expect(label.x >= 0 && label.y >= 0 && label.x + label.width <= width && label.y + label.height <= height).toBe(true);
        for (const [other, box] of boxes.entries()) if (other !== index) expect(overlap(label, box), `${label.text} ${other}`).toBe(false);
      }
    }),
    RUNS,
  );
});

test('markers never cover each other', () => {
  fc.assert(
    fc.property(landscapes(60), (any) => {
      const boxes = layout(any).markers.map(({ x, y, r }) => around([x, y], r));
      for (const [index, box] of boxes.entries()) for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }),
    RUNS,
  );
});

test('only a link that closes a cycle points up', () => {
  fc.assert(
    fc.property(landscapes(60), (any) => {
      const { links, markers } = layout(any);
      const y = new Map(markers.map((marker) => [marker.id, marker.y]));
      for (const { from, to, cycle } of links) if (cycle !== true) expect(y.get(to) ?? 0).toBeGreaterThan(y.get(from) ?? 0);
    }),
    RUNS,
  );
});

test('a stack without cycles has no link that points up', () => {
  const { links } = layout(landscape);
  expect(links.filter(({ cycle }) => cycle)).toEqual([]);
});

test('the order of components and of their dependencies changes nothing', () => {
  fc.assert(
    fc.property(landscapes(40), (any) => {
      const turned = any.components.map((one) => ({ ...one, dependsOn: [...one.dependsOn].reverse() })).reverse();
      expect(layout({ ...any, components: turned })).toEqual(layout(any));
    }),
    RUNS,
  );
});

test('x is evolution, and an unknown one stands in the middle', () => {
  const { markers } = layout(landscape);
  const x = (id: string): number => markers.find((marker) => marker.id === id)?.x ?? Number.NaN;
  expect((x('service:s3') - 52) / 1128).toBeCloseTo(0.93, 3);
  expect((x('service:redis') - 52) / 1128).toBeCloseTo(0.5, 3);
});

test('two hundred services of two folders become a few markers that keep every id', () => {
  const services = Array.from({ length: 200 }, (_, index) =>
    component({
      id: `service:${index}`,
      name: `queue-${index}`,
      kind: 'service',
      evolution: [0.8, 0.9],
      use: { capability: 'queue', technology: 'amazon-sqs', technologyName: 'Amazon SQS', rung: 'serverless' },
      evidence: [{ says: 'a queue', class: 'measured', place: { path: index % 2 === 0 ? 'orders/main.tf' : 'billing/main.tf' } }],
    }),
  );
  const { markers, labels } = layout(landscapeOf(services));
  expect(labels.map(({ text }) => text)).toEqual(['100 × Amazon SQS (billing)', '100 × Amazon SQS (orders)']);
  expect(markers.flatMap(({ members }) => members ?? []).length).toBe(200);
});

test('however many components there are, at most 60 markers are drawn', () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    component({
      id: `deployable:area${index % 90}/part${index}`,
      name: `part${index}`,
      kind: 'deployable',
      needs: [`deployable:area${(index + 1) % 90}/part${index + 1}`],
    }),
  );
  expect(layout(landscapeOf(many)).markers.length).toBeLessThanOrEqual(60);
});
