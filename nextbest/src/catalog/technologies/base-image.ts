import type { Technology } from '#model/catalog.ts';

export const baseImage: Technology = {
  id: 'base-image',
  name: 'Minimal base image',
  capability: 'compute',
  market: { evolution: 0.97, because: 'Base images are free and interchangeable.' },
  speaks: ['container-image'],
  seen: { repository: 'cloudposse/terraform-aws-components', path: 'Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'gcr.io/distroless/*',
      shows: 'use',
      as: 'part',
      example: 'image: gcr.io/distroless/static:latest',
      notExample: 'image: postgres:17',
    },
    { in: 'image', name: 'scratch', shows: 'use', as: 'part', example: 'FROM scratch' },
    { in: 'image', name: 'busybox', shows: 'use', as: 'part', example: 'image: busybox:1.37' },
    {
      in: 'image',
      name: 'registry.access.redhat.com/*',
      shows: 'use',
      as: 'part',
      example: 'image: registry.access.redhat.com/ubi9/ubi-minimal:latest',
      notExample: 'image: postgres:17',
    },
    { in: 'image', name: 'redhat/*', shows: 'use', as: 'part', example: 'image: redhat/ubi9:latest', notExample: 'image: postgres:17' },
    {
      in: 'image',
      name: 'mcr.microsoft.com/vscode/devcontainers/*',
      shows: 'use',
      as: 'part',
      example: 'image: mcr.microsoft.com/vscode/devcontainers/base:bookworm',
      notExample: 'image: mcr.microsoft.com/mssql/server:2022-latest',
    },
    {
      in: 'image',
      name: 'mcr.microsoft.com/devcontainers/*',
      shows: 'use',
      as: 'part',
      example: 'image: mcr.microsoft.com/devcontainers/base:bookworm',
      notExample: 'image: mcr.microsoft.com/mssql/server:2022-latest',
    },
  ],
};
