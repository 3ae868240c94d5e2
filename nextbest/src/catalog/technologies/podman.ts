import type { Technology } from '#model/catalog.ts';

export const podman: Technology = {
  id: 'podman',
  name: 'Podman',
  capability: 'ci-cd',
  market: { evolution: 0.9, because: 'Building an image is a step that every build service offers.' },
  speaks: ['container-image'],
  seen: { repository: 'testcontainers/testcontainers-node', path: '.github/actions/podman-setup/action.yml' },
  marks: [
    { in: 'command', name: 'podman', shows: 'use', as: 'part', example: '- run: podman --help' },
    { in: 'command', name: 'buildah', shows: 'use', as: 'part', example: '- run: buildah --help' },
  ],
};
