import type { Technology } from '#model/catalog.ts';

export const weaveScope: Technology = {
  id: 'weave-scope',
  name: 'Weave Scope',
  capability: 'observability',
  market: {
    evolution: 0.85,
    because: 'Maps of what talks to what are drawn by every tracing product; this one has no maintainer any more.',
  },
  seen: { repository: 'bridgecrewio/checkov', path: 'tests/common/runner_registry/example_multi_iac/k8/scope-PASSED.yaml' },
  marks: [
    {
      in: 'image',
      name: 'weaveworks/scope',
      shows: 'use',
      rung: 'container',
      release: false,
      example: 'image: weaveworks/scope:1.13.2',
      notExample: 'image: weaveworks/scope-example:1.0',
    },
  ],
};
