import type { Technology } from '#model/catalog.ts';

export const hashicorpNomad: Technology = {
  id: 'hashicorp-nomad',
  name: 'HashiCorp Nomad',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  lifespan: 'nomad',
  marks: [
    { in: 'terraform', name: 'nomad_job', shows: 'use', rung: 'container', example: 'resource "nomad_job" "web" {' },
    { in: 'command', name: 'nomad', shows: 'use', as: 'part', example: '- run: nomad --help' },
  ],
};
