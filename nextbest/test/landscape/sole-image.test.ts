import { expect, test } from 'vitest';
import { DOCKERFILE, resource } from '../support/files.ts';
import { deployables, landscapeOf } from '../support/situation.ts';

const SHOP = {
  'ops/shop/Dockerfile': DOCKERFILE,
  'ops/tools/Dockerfile': DOCKERFILE,
  'infra/main.tf': resource('aws_instance', 'this', '  instance_type = "t3.small"'),
};

function workflow(...steps: readonly string[]): string {
  return `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`;
}

function action(folder: string, push: string): string {
  return `uses: docker/build-push-action@v6\n        with:\n          context: .\n          file: ${folder}/Dockerfile\n          push: ${push}\n          tags: \${{ steps.tags.outputs.all }}`;
}

async function named(text: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  return deployables(await landscapeOf({ ...SHOP, '.github/workflows/build.yml': text, ...more }));
}

test('the one image that pipelines push is what the one container of production runs', async () => {
  expect(await named(workflow(action('ops/shop', 'true')))).toEqual(['deployable:ops/shop']);
  expect(await named(workflow('run: docker build -t $R/shop ops/shop && docker push $R/shop'))).toEqual(['deployable:ops/shop']);
  const there = workflow(
    'run: |\n          docker build -t "$R/shop" shop\n          docker push "$R/shop"\n        working-directory: ops',
  );
  expect(await named(there)).toEqual(['deployable:ops/shop']);
});

test('as soon as there is a choice, nobody is said to run it', async () => {
  const apart = ['deployable:infra/this'];
  expect(await named(workflow(action('ops/shop', 'false')))).toEqual(apart);
  expect(await named(workflow(action('ops/shop', 'true'), action('ops/tools', 'true')))).toEqual(apart);
  expect(await named(workflow(action('${{ matrix.folder }}', 'true')))).toEqual(apart);
  const two = { 'infra/other.tf': resource('aws_instance', 'other', '  instance_type = "t3.small"') };
  expect(await named(workflow(action('ops/shop', 'true')), two)).toEqual(['deployable:infra/other', 'deployable:infra/this']);
});
