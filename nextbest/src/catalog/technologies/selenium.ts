import type { Technology } from '#model/catalog.ts';

export const selenium: Technology = {
  id: 'selenium',
  name: 'Selenium',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Test browsers are free and also sold by the minute.' },
  seen: { repository: 'CMSgov/bluebutton-web-server', path: 'Dockerfile.selenium' },
  marks: [
    { in: 'pypi', name: 'selenium', shows: 'need', as: 'part', example: 'selenium' },
    {
      in: 'image',
      name: 'selenium/*',
      shows: 'use',
      as: 'part',
      example: 'image: selenium/standalone-chromium:latest',
      notExample: 'image: postgres:17',
    },
  ],
};
