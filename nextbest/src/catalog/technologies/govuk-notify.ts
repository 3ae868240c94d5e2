import type { Technology } from '#model/catalog.ts';

export const govukNotify: Technology = {
  id: 'govuk-notify',
  name: 'GOV.UK Notify',
  capability: 'email',
  market: { evolution: 0.93, because: 'Sending email and letters is a utility billed by the message, for public bodies also free.' },
  seen: { repository: 'alphagov/pay-connector', path: 'pom.xml' },
  marks: [
    { in: 'rubygems', name: 'mail-notify', shows: 'use', rung: 'saas', example: "gem 'mail-notify'" },
    { in: 'nuget', name: 'GovukNotify', shows: 'use', rung: 'saas', example: '<PackageReference Include="GovukNotify" />' },
    {
      in: 'packagist',
      name: 'alphagov/notifications-php-client',
      shows: 'use',
      rung: 'saas',
      example: '"alphagov/notifications-php-client": "*"',
    },
    { in: 'npm', name: 'notifications-node-client', shows: 'use', rung: 'saas', example: '"notifications-node-client": "latest"' },
    { in: 'pypi', name: 'notifications-python-client', shows: 'use', rung: 'saas', example: 'notifications-python-client' },
    {
      in: 'maven',
      name: 'uk.gov.service.notify:notifications-java-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>uk.gov.service.notify</groupId><artifactId>notifications-java-client</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'notifications-ruby-client', shows: 'use', rung: 'saas', example: "gem 'notifications-ruby-client'" },
    { in: 'rubygems', name: 'govuk_notify_rails', shows: 'use', rung: 'saas', example: "gem 'govuk_notify_rails'" },
    { in: 'variable', name: 'GOVUK_NOTIFY_API_KEY', shows: 'need', example: 'GOVUK_NOTIFY_API_KEY=' },
    { in: 'setting', name: 'mail:notify', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.notify.EmailBackend'" },
  ],
};
