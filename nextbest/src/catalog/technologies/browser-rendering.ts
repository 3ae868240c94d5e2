import type { Technology } from '#model/catalog.ts';

export const browserRendering: Technology = {
  id: 'browser-rendering',
  name: 'Pages and PDFs from an own browser',
  capability: 'media',
  market: { evolution: 0.82, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['html'],
  seen: { repository: 'serverless/examples', path: 'aws-node-puppeteer/package.json' },
  marks: [
    { in: 'npm', name: 'html-pdf', shows: 'use', rung: 'home-made', example: '"html-pdf": "latest"' },
    { in: 'npm', name: 'wkhtmltopdf', shows: 'use', rung: 'home-made', example: '"wkhtmltopdf": "latest"' },
    { in: 'npm', name: 'phantomjs-prebuilt', shows: 'use', rung: 'home-made', example: '"phantomjs-prebuilt": "latest"' },
    { in: 'npm', name: 'puppeteer', shows: 'need', as: 'part', example: '"puppeteer": "^24.17.0"' },
    { in: 'npm', name: 'puppeteer-core', shows: 'need', as: 'part', example: '"puppeteer-core": "latest"' },
    { in: 'npm', name: 'playwright-core', shows: 'need', as: 'part', example: '"playwright-core": "latest"' },
  ],
};
