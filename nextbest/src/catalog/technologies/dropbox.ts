import type { Technology } from '#model/catalog.ts';

export const dropbox: Technology = {
  id: 'dropbox',
  name: 'Dropbox',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'Sharing of files is sold by the person and month by many vendors.' },
  speaks: ['files'],
  seen: { repository: 'jschneier/django-storages', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: 'dropbox', shows: 'use', rung: 'saas', example: '"dropbox": "1.0.0"', notExample: '"dropbox-not": "1.0.0"' },
    { in: 'pypi', name: 'dropbox', shows: 'use', rung: 'saas', example: 'dropbox==1.0.0', notExample: 'dropbox-not==1.0.0' },
    { in: 'rubygems', name: 'dropbox_api', shows: 'use', rung: 'saas', example: "gem 'dropbox_api'", notExample: "gem 'dropbox_api-not'" },
    {
      in: 'packagist',
      name: 'spatie/flysystem-dropbox',
      shows: 'use',
      rung: 'saas',
      example: '"spatie/flysystem-dropbox": "1.0.0"',
      notExample: '"spatie/flysystem-dropbox-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'spatie/dropbox-api',
      shows: 'use',
      rung: 'saas',
      example: '"spatie/dropbox-api": "1.0.0"',
      notExample: '"spatie/dropbox-api-not": "1.0.0"',
    },
  ],
};
