import type { Technology } from '#model/catalog.ts';

export const libretranslate: Technology = {
  id: 'libretranslate',
  name: 'LibreTranslate',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Translation is sold by the character by every large cloud.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/libretranslate/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'libretranslate/libretranslate',
      shows: 'use',
      rung: 'container',
      example: 'image: libretranslate/libretranslate:1.0',
      notExample: 'image: libretranslate/libretranslate-not:1.0',
    },
  ],
};
