import { expect, test } from 'vitest';
import { DOCKERFILE } from '../support/files.ts';
import { componentCalled, type Files, landscapeOf } from '../support/situation.ts';

async function nameOf(id: string, files: Files): Promise<string> {
  return componentCalled(await landscapeOf(files), id).name;
}

test('a deployable in a folder that says nothing is called as its repository, and keeps its id', async () => {
  expect(await nameOf('deployable:docker', { 'docker/Dockerfile': DOCKERFILE })).toBe('shop');
});

test('a folder that says what it holds names it', async () => {
  expect(await nameOf('deployable:cart', { 'cart/Dockerfile': DOCKERFILE })).toBe('cart');
});

test('beside another one that says nothing, the folder is all that tells them apart', async () => {
  expect(await nameOf('deployable:app', { 'app/Dockerfile': DOCKERFILE, 'src/Dockerfile': DOCKERFILE })).toBe('app');
});
