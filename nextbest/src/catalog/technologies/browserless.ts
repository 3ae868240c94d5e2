import type { Technology } from '#model/catalog.ts';

export const browserless: Technology = {
  id: 'browserless',
  name: 'Browserless',
  capability: 'media',
  market: { evolution: 0.8, because: 'Browsers without a screen are rented by the minute from several vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/rsshub/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'browserless/chrome',
      shows: 'use',
      rung: 'container',
      example: 'image: browserless/chrome:1.0',
      notExample: 'image: browserless/chrome-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/browserless/chromium',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/browserless/chromium:1.0',
      notExample: 'image: ghcr.io/browserless/chromium-not:1.0',
    },
  ],
};
