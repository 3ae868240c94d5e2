import { expect, test } from 'vitest';
import { elasticBeanstalk } from '../../../src/evidence/readers/elastic-beanstalk.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(elasticBeanstalk, 'elastic-beanstalk');
testHostile(elasticBeanstalk, 'elastic-beanstalk');

test('its files are known by their paths', () => {
  expect(['.elasticbeanstalk/config.yml', 'api/.elasticbeanstalk/config.yaml', 'config.yml'].map(elasticBeanstalk.reads)).toEqual([
    true,
    true,
    false,
  ]);
});
