import type { Technology } from '#model/catalog.ts';

export const stirlingPdf: Technology = {
  id: 'stirling-pdf',
  name: 'Stirling PDF',
  capability: 'media',
  market: { evolution: 0.75, because: 'Making a PDF is a library call, and sold by the page by several vendors.' },
  speaks: ['pdf-tools'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'stirling-pdf/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'stirlingtools/stirling-pdf',
      shows: 'use',
      rung: 'container',
      example: 'image: stirlingtools/stirling-pdf:1.0',
      notExample: 'image: stirlingtools/stirling-pdf-not:1.0',
    },
    {
      in: 'image',
      name: 'docker.stirlingpdf.com/stirlingtools/stirling-pdf',
      shows: 'use',
      rung: 'container',
      example: 'image: docker.stirlingpdf.com/stirlingtools/stirling-pdf:1.0',
      notExample: 'image: docker.stirlingpdf.com/stirlingtools/stirling-pdf-not:1.0',
    },
    {
      in: 'image',
      name: 'frooodle/s-pdf',
      shows: 'use',
      rung: 'container',
      example: 'image: frooodle/s-pdf:1.0',
      notExample: 'image: frooodle/s-pdf-not:1.0',
    },
  ],
};
