import type { Technology } from '#model/catalog.ts';

export const amazonLinux: Technology = {
  id: 'amazon-linux',
  name: 'Amazon Linux',
  capability: 'compute',
  market: { evolution: 0.97, because: 'Base images are free and interchangeable.' },
  cloud: 'aws',
  speaks: ['container-image'],
  lifespan: 'amazon-linux',
  seen: { repository: 'aws-containers/retail-store-sample-app', path: 'src/ui/Dockerfile' },
  marks: [
    { in: 'image', name: 'amazonlinux', shows: 'use', as: 'part', example: 'image: amazonlinux:latest' },
    {
      in: 'image',
      name: 'public.ecr.aws/amazonlinux/amazonlinux',
      shows: 'use',
      as: 'part',
      example: 'image: public.ecr.aws/amazonlinux/amazonlinux:latest',
    },
  ],
};
