import type { Technology } from '#model/catalog.ts';

export const cloudflarePages: Technology = {
  id: 'cloudflare-pages',
  name: 'Cloudflare Pages',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Content delivery is a utility billed by the gigabyte.' },
  cloud: 'cloudflare',
  speaks: ['static-site'],
  seen: { repository: 'cloudflare/terraform-provider-cloudflare', path: 'examples/resources/cloudflare_pages_project/resource.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'cloudflare_pages_project',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "cloudflare_pages_project" "site" {',
    },
    { in: 'action', name: 'cloudflare/pages-action', shows: 'use', as: 'part', example: '- uses: cloudflare/pages-action@v4' },
    {
      in: 'platform',
      name: 'wrangler/pages',
      shows: 'use',
      rung: 'serverless',
      example: 'pages_build_output_dir = "dist"',
      notExample: 'main = "src/index.ts"',
    },
  ],
};
