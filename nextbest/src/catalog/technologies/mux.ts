import type { Technology } from '#model/catalog.ts';

export const mux: Technology = {
  id: 'mux',
  name: 'Mux',
  capability: 'media',
  market: { evolution: 0.78, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['video'],
  seen: { repository: 'gitpod-io/gitpod', path: 'components/dashboard/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@mux/mux-node',
      shows: 'use',
      rung: 'saas',
      example: '"@mux/mux-node": "1.0.0"',
      notExample: '"@mux/mux-node-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@mux/mux-player-react',
      shows: 'use',
      rung: 'saas',
      example: '"@mux/mux-player-react": "1.0.0"',
      notExample: '"@mux/mux-player-react-not": "1.0.0"',
    },
    { in: 'pypi', name: 'mux-python', shows: 'use', rung: 'saas', example: 'mux-python==1.0.0', notExample: 'mux-python-not==1.0.0' },
    { in: 'rubygems', name: 'mux_ruby', shows: 'use', rung: 'saas', example: "gem 'mux_ruby'", notExample: "gem 'mux_ruby-not'" },
  ],
};
