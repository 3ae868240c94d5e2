import type { Technology } from '#model/catalog.ts';

export const imgproxy: Technology = {
  id: 'imgproxy',
  name: 'imgproxy',
  capability: 'media',
  market: { evolution: 0.75, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['image'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/imgproxy/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'darthsim/imgproxy',
      shows: 'use',
      rung: 'container',
      example: 'image: darthsim/imgproxy:1.0',
      notExample: 'image: darthsim/imgproxy-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/imgproxy/imgproxy',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/imgproxy/imgproxy:1.0',
      notExample: 'image: ghcr.io/imgproxy/imgproxy-not:1.0',
    },
    { in: 'rubygems', name: 'imgproxy', shows: 'need', example: "gem 'imgproxy'", notExample: "gem 'imgproxy-not'" },
  ],
};
