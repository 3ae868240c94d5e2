import type { Technology } from '#model/catalog.ts';

export const heroku: Technology = {
  id: 'heroku',
  name: 'Heroku',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Hosting a web application without servers is sold by every large cloud.' },
  speaks: ['container-image', 'buildpack'],
  seen: { repository: 'basecamp/once-campfire', path: 'Procfile' },
  marks: [
    {
      in: 'platform',
      name: 'heroku/app',
      shows: 'use',
      rung: 'serverless-capacity',
      example: '- run: heroku container:release web --app shop',
    },
    { in: 'terraform', name: 'heroku_app', shows: 'use', rung: 'serverless-capacity', example: 'resource "heroku_app" "web" {' },
    {
      in: 'terraform',
      name: 'heroku_*',
      shows: 'use',
      as: 'part',
      example: 'resource "heroku_addon" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    { in: 'file', name: 'Procfile', shows: 'need', example: 'Procfile' },
    { in: 'file', name: 'heroku.yml', shows: 'use', as: 'part', example: 'heroku.yml' },
    { in: 'action', name: 'akhileshns/heroku-deploy', shows: 'use', as: 'part', example: '- uses: akhileshns/heroku-deploy@v4' },
    { in: 'command', name: 'heroku', shows: 'use', rung: 'serverless-capacity', as: 'part', example: '- run: heroku --help' },
  ],
};
