import type { Technology } from '#model/catalog.ts';

export const opentofu: Technology = {
  id: 'opentofu',
  name: 'OpenTofu',
  capability: 'ci-cd',
  market: { evolution: 0.88, because: 'Describing infrastructure as files is common and the tools are alike.' },
  lifespan: 'opentofu',
  seen: { repository: 'CMSgov/bluebutton-web-server', path: '.github/actions/install-tofu/action.yml' },
  marks: [
    { in: 'action', name: 'opentofu/setup-opentofu', shows: 'use', as: 'part', example: '- uses: opentofu/setup-opentofu@v4' },
    { in: 'command', name: 'tofu', shows: 'use', as: 'part', example: '- run: tofu' },
    { in: 'command', name: 'tofu *', shows: 'use', as: 'part', example: '- run: tofu plan', notExample: '- run: make tofu' },
  ],
};
