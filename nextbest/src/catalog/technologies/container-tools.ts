import type { Technology } from '#model/catalog.ts';

export const containerTools: Technology = {
  id: 'container-tools',
  name: 'Command line tools in an image',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Images with a shell and a few tools are published by many for nothing.' },
  seen: { repository: 'CommunityToolkit/Aspire', path: 'examples/kind/CommunityToolkit.Aspire.Hosting.Kind.AppHost/Program.cs' },
  marks: [
    { in: 'image', name: 'curlimages/curl', shows: 'use', as: 'part', release: false, example: 'image: curlimages/curl:8.15.0' },
    { in: 'image', name: 'appropriate/curl', shows: 'use', as: 'part', release: false, example: 'image: appropriate/curl:latest' },
    { in: 'image', name: 'alpine/curl', shows: 'use', as: 'part', release: false, example: 'image: alpine/curl:8.14.1' },
    { in: 'image', name: 'alpine/k8s', shows: 'use', as: 'part', release: false, example: 'image: alpine/k8s:1.33.3' },
    { in: 'image', name: 'alpine/git', shows: 'use', as: 'part', release: false, example: 'image: alpine/git:2.49.1' },
    { in: 'image', name: 'bitnami/kubectl', shows: 'use', as: 'part', release: false, example: 'image: bitnami/kubectl:1.33.3' },
    { in: 'image', name: 'rancher/kubectl', shows: 'use', as: 'part', release: false, example: 'image: rancher/kubectl:v1.33.3' },
    {
      in: 'image',
      name: 'lachlanevenson/k8s-kubectl',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: lachlanevenson/k8s-kubectl:v1.25.4',
    },
    { in: 'image', name: 'giantswarm/tiny-tools', shows: 'use', as: 'part', release: false, example: 'image: giantswarm/tiny-tools:3.12' },
    { in: 'image', name: 'nicolaka/netshoot', shows: 'use', as: 'part', release: false, example: 'image: nicolaka/netshoot:v0.14' },
    { in: 'image', name: 'radial/busyboxplus', shows: 'use', as: 'part', release: false, example: 'image: radial/busyboxplus:curl' },
    { in: 'image', name: 'mikefarah/yq', shows: 'use', as: 'part', release: false, example: 'image: mikefarah/yq:4.47.1' },
  ],
};
