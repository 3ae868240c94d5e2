import type { Technology } from '#model/catalog.ts';

export const hashicorpNomad: Technology = {
  id: 'hashicorp-nomad',
  name: 'HashiCorp Nomad',
  capability: 'compute',
  market: { evolution: 0.85, because: 'Containers without servers to look after are offered by every large cloud.' },
  speaks: ['container-image'],
  lifespan: 'nomad',
  seen: { repository: 'fermyon/spin', path: 'deploy/spin-docs.nomad' },
  marks: [
    { in: 'terraform', name: 'nomad_job', shows: 'use', rung: 'container', example: 'resource "nomad_job" "web" {' },
    { in: 'command', name: 'nomad', shows: 'use', as: 'part', example: '- run: nomad --help' },
    {
      in: 'platform',
      name: 'nomad/service',
      shows: 'use',
      rungWhen: [
        { attribute: 'container', equals: 'true', rung: 'container' },
        { attribute: 'container', equals: 'false', rung: 'vm' },
      ],
      example: 'job "x" {\n type = "service"\n group "g" {\n task "t" {\n driver = "docker"\n config {\n image = "acme/web"\n}\n}\n}\n}',
    },
    {
      in: 'platform',
      name: 'nomad/system',
      shows: 'use',
      rungWhen: [
        { attribute: 'container', equals: 'true', rung: 'container' },
        { attribute: 'container', equals: 'false', rung: 'vm' },
      ],
      example: 'job "x" {\n type = "system"\n group "g" {\n task "t" {\n driver = "docker"\n config {\n image = "acme/web"\n}\n}\n}\n}',
    },
    {
      in: 'platform',
      name: 'nomad/batch',
      shows: 'use',
      rungWhen: [
        { attribute: 'container', equals: 'true', rung: 'container' },
        { attribute: 'container', equals: 'false', rung: 'vm' },
      ],
      capability: 'batch',
      example: 'job "x" {\n type = "batch"\n group "g" {\n task "t" {\n driver = "docker"\n config {\n image = "acme/web"\n}\n}\n}\n}',
    },
    {
      in: 'platform',
      name: 'nomad/sysbatch',
      shows: 'use',
      rungWhen: [
        { attribute: 'container', equals: 'true', rung: 'container' },
        { attribute: 'container', equals: 'false', rung: 'vm' },
      ],
      capability: 'batch',
      example: 'job "x" {\n type = "sysbatch"\n group "g" {\n task "t" {\n driver = "docker"\n config {\n image = "acme/web"\n}\n}\n}\n}',
    },
    {
      in: 'platform',
      name: 'nomad/periodic',
      shows: 'use',
      rungWhen: [
        { attribute: 'container', equals: 'true', rung: 'container' },
        { attribute: 'container', equals: 'false', rung: 'vm' },
      ],
      capability: 'batch',
      example:
        'job "x" {\n type = "batch"\n periodic {\n cron = "0 3 * * *"\n}\n group "g" {\n task "t" {\n driver = "docker"\n config {\n image = "acme/web"\n}\n}\n}\n}',
    },
    {
      in: 'machine',
      name: 'nomad',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: nomad } }] }',
    },
  ],
};
