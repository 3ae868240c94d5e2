import type { Technology } from '#model/catalog.ts';

export const pdfLibrary: Technology = {
  id: 'pdf-library',
  name: 'PDF library (may be all that is needed)',
  capability: 'media',
  market: { evolution: 0.82, because: 'Making a PDF is a library call, and sold by the page by several vendors.' },
  speaks: ['pdf'],
  seen: { repository: 'indico/indico', path: 'requirements.in' },
  marks: [
    { in: 'npm', name: 'pdfkit', shows: 'need', as: 'part', example: '"pdfkit": "latest"' },
    { in: 'pypi', name: 'weasyprint', shows: 'need', as: 'part', example: 'weasyprint' },
    { in: 'pypi', name: 'pdfkit', shows: 'need', as: 'part', example: 'pdfkit' },
    { in: 'pypi', name: 'reportlab', shows: 'need', as: 'part', example: 'reportlab' },
  ],
};
