import { expect, test } from 'vitest';
import { buildSpecification } from '../../../src/evidence/readers/build-specification.ts';
import { cloudformation } from '../../../src/evidence/readers/cloudformation.ts';
import { testHostile } from '../yaml/hostile.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(buildSpecification, 'build-specification');
testHostile(buildSpecification, 'build-specification');

test('it is known by what it says, not by its name', () => {
  const isRead = (text: string): boolean => buildSpecification.reads('ci/image.yml') && buildSpecification.mayRead?.(text) === true;
  expect(isRead('version: 0.2\nphases:\n  build: { commands: [make] }\n')).toBe(true);
  expect(isRead("version: '3'\nphases:\n  build: { commands: [make] }\n")).toBe(false);
});

const SPECIFICATION = `        phases:
          build:
            commands:
              - cd cart
              - docker build -t acme/cart .
              - docker push acme/cart
`;

test('a template may hold the specification as text, on its own lines', () => {
  const project = (written: string): string =>
    `Resources:\n  Build:\n    Type: AWS::CodeBuild::Project\n    Properties:\n      Source:\n        Type: GITHUB\n${written}`;
  const inText = (written: string) =>
    cloudformation
      .read(project(written), 'template.yaml')
      .facts.filter(({ in: source }) => source !== 'cloudformation')
      .map(({ name, label, line, references }) => [name, label, line, references?.[0]?.to]);
  const found = [
    ['docker build', 'Build', 12, undefined],
    ['docker push', 'Build', 13, undefined],
    ['artifact', 'acme/cart', 12, '/cart'],
    ['registry', 'Build', 13, 'docker.io'],
  ];
  expect(inText(`        BuildSpec: |\n${SPECIFICATION.replaceAll('        ', '          ')}`)).toEqual(found);
  expect(inText(`        BuildSpec: !Sub |\n${SPECIFICATION.replaceAll('        ', '          ')}`)).toEqual(found);
  expect(inText('        BuildSpec: buildspec.yml\n')).toEqual([]);
});
