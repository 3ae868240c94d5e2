import { expect, test } from 'vitest';
import { csproj } from '../../../src/evidence/readers/csproj.ts';
import { testHostile } from './hostile-input.ts';
import { testFixtures } from './terraform-fixtures.ts';

testFixtures(csproj, 'csproj');
testHostile(csproj, 'csproj');

test('projects and central package files are read', () => {
  expect(['a/Api.csproj', 'Api.fsproj', 'Directory.Packages.props', 'Api.sln'].map((path) => csproj.reads(path))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ['Shop.csproj', '{349c5851-65df-11da-9384-00065b846f21};{fae04ec0-301f-11d3-bf4b-00c04f79efbc}', 'Library', 'builds'],
  ['Shop.csproj', '{fae04ec0-301f-11d3-bf4b-00c04f79efbc}', 'Library', 'declares'],
  ['Shop.iOS.csproj', '{FEACFBD2-3405-455C-9665-78FE426C6842};{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}', 'Exe', 'declares'],
  ['IntegrationTests.fsproj', '', 'Exe', 'declares'],
])('%s of the kinds %j that makes a %s is what one %s', (file, kinds, output, role) => {
  const settings = `<ProjectTypeGuids>${kinds}</ProjectTypeGuids><OutputType>${output}</OutputType>`;
  const { facts } = csproj.read(`<Project><PropertyGroup>${settings}</PropertyGroup></Project>`, file);
  expect(facts.find(({ name }) => name === 'package')?.role).toBe(role);
});
