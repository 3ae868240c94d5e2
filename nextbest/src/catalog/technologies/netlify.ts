import type { Technology } from '#model/catalog.ts';

export const netlify: Technology = {
  id: 'netlify',
  name: 'Netlify',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Publishing static pages and small functions is sold by the gigabyte and the request.' },
  speaks: ['static-site', 'function'],
  seen: { repository: 'getredash/redash', path: 'netlify.toml' },
  marks: [
    { in: 'npm', name: 'netlify-cli', shows: 'need', as: 'part', example: '"netlify-cli": "latest"' },
    {
      in: 'npm',
      name: 'netlify-plugin-*',
      shows: 'need',
      as: 'part',
      example: '"netlify-plugin-submit-sitemap": "latest"',
      notExample: '"express": "^5.1.0"',
    },
    { in: 'file', name: 'netlify.toml', shows: 'use', as: 'part', example: 'netlify.toml' },
    { in: 'action', name: 'nwtgck/actions-netlify', shows: 'use', as: 'part', example: '- uses: nwtgck/actions-netlify@v4' },
    { in: 'command', name: 'netlify', shows: 'use', rung: 'serverless', as: 'part', example: '- run: netlify --help' },
    {
      in: 'platform',
      name: 'netlify/site',
      shows: 'use',
      rung: 'serverless',
      example: '[build]\npublish = "dist"',
      notExample: '= broken',
    },
  ],
};
