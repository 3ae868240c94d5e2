import type { Technology } from '#model/catalog.ts';

export const githubPages: Technology = {
  id: 'github-pages',
  name: 'GitHub Pages',
  capability: 'cdn',
  market: { evolution: 0.95, because: 'Publishing static pages is free with the code host.' },
  speaks: ['static-site'],
  seen: { repository: 'langchain4j/langchain4j', path: '.github/workflows/docs.yaml' },
  marks: [
    { in: 'action', name: 'actions/deploy-pages', shows: 'use', rung: 'saas', as: 'part', example: '- uses: actions/deploy-pages@v4' },
    {
      in: 'action',
      name: 'actions/upload-pages-artifact',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '- uses: actions/upload-pages-artifact@v4',
    },
    {
      in: 'action',
      name: 'peaceiris/actions-gh-pages',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '- uses: peaceiris/actions-gh-pages@v4',
    },
    {
      in: 'action',
      name: 'JamesIves/github-pages-deploy-action',
      shows: 'use',
      rung: 'saas',
      as: 'part',
      example: '- uses: JamesIves/github-pages-deploy-action@v4',
    },
  ],
};
