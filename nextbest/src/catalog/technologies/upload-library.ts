import type { Technology } from '#model/catalog.ts';

export const uploadLibrary: Technology = {
  id: 'upload-library',
  name: 'Uploads through the own server (may be streamed on)',
  capability: 'object-storage',
  market: { evolution: 0.93, because: 'Browsers can upload straight to object storage.' },
  seen: { repository: 'GoogleCloudPlatform/nodejs-docs-samples', path: 'functions/http/package.json' },
  marks: [
    { in: 'npm', name: 'multer', shows: 'need', as: 'part', example: '"multer": "latest"' },
    { in: 'npm', name: 'formidable', shows: 'need', as: 'part', example: '"formidable": "latest"' },
    { in: 'npm', name: 'busboy', shows: 'need', as: 'part', example: '"busboy": "latest"' },
  ],
};
