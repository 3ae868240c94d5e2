import type { Technology } from '#model/catalog.ts';

export const sendgrid: Technology = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'dapr/components-contrib', path: 'go.mod' },
  marks: [
    { in: 'packagist', name: 'sendgrid/sendgrid', shows: 'use', rung: 'saas', example: '"sendgrid/sendgrid": "*"' },
    { in: 'npm', name: '@sendgrid/client', shows: 'use', rung: 'saas', example: '"@sendgrid/client": "^1.0.0"' },
    { in: 'pypi', name: 'django-sendgrid-v5', shows: 'use', rung: 'saas', example: 'django-sendgrid-v5' },
    { in: 'rubygems', name: 'sendgrid-actionmailer', shows: 'use', rung: 'saas', example: "gem 'sendgrid-actionmailer'" },
    { in: 'npm', name: '@sendgrid/mail', shows: 'use', rung: 'saas', example: '"@sendgrid/mail": "latest"' },
    { in: 'pypi', name: 'sendgrid', shows: 'use', rung: 'saas', example: 'sendgrid' },
    {
      in: 'maven',
      name: 'com.sendgrid:sendgrid-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.sendgrid</groupId><artifactId>sendgrid-java</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/sendgrid/sendgrid-go', shows: 'use', rung: 'saas', example: 'github.com/sendgrid/sendgrid-go v1.0.0' },
    { in: 'nuget', name: 'SendGrid', shows: 'use', rung: 'saas', example: '<PackageReference Include="SendGrid" />' },
    { in: 'rubygems', name: 'sendgrid-ruby', shows: 'use', rung: 'saas', example: "gem 'sendgrid-ruby'" },
    { in: 'variable', name: 'SENDGRID_API_KEY', shows: 'need', example: 'SENDGRID_API_KEY=' },
    { in: 'host', name: 'api.sendgrid.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.sendgrid.com/v1";' },
    { in: 'host', name: 'smtp.sendgrid.net', shows: 'use', rung: 'saas', example: 'const address = "smtp.sendgrid.net";' },
    { in: 'setting', name: 'mail:sendgrid', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.sendgrid.EmailBackend'" },
    {
      in: 'setting',
      name: 'mail:sendgrid_actionmailer',
      shows: 'use',
      rung: 'saas',
      example: "EMAIL_BACKEND = 'mails.sendgrid_actionmailer.EmailBackend'",
    },
  ],
};
