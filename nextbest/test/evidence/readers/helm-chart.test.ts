import { expect, test } from 'vitest';
import { helmChart } from '../../../src/evidence/readers/helm-chart.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(helmChart, 'helm-chart');
testHostile(helmChart, 'helm-chart');

test('values and templates are not read', () => {
  expect(['charts/a/Chart.yaml', 'charts/a/values.yaml', 'charts/a/templates/a.yaml'].map(helmChart.reads)).toEqual([true, false, false]);
});
