import type { Technology } from '#model/catalog.ts';

export const twilio: Technology = {
  id: 'twilio',
  name: 'Twilio',
  capability: 'sms',
  market: { evolution: 0.93, because: 'Sending text messages is a utility billed by the message.' },
  seen: { repository: 'huginn/huginn', path: 'Gemfile' },
  marks: [
    { in: 'packagist', name: 'twilio/sdk', shows: 'use', rung: 'saas', example: '"twilio/sdk": "*"' },
    { in: 'go', name: 'github.com/twilio/twilio-go', shows: 'use', rung: 'saas', example: 'github.com/twilio/twilio-go v1.0.0' },
    { in: 'npm', name: 'twilio', shows: 'use', rung: 'saas', example: '"twilio": "^5.8.0"' },
    { in: 'pypi', name: 'twilio', shows: 'use', rung: 'saas', example: 'twilio' },
    {
      in: 'maven',
      name: 'com.twilio.sdk:twilio',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.twilio.sdk</groupId><artifactId>twilio</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Twilio', shows: 'use', rung: 'saas', example: '<PackageReference Include="Twilio" />' },
    { in: 'rubygems', name: 'twilio-ruby', shows: 'use', rung: 'saas', example: "gem 'twilio-ruby'" },
    { in: 'variable', name: 'TWILIO_ACCOUNT_SID', shows: 'need', example: 'TWILIO_ACCOUNT_SID=' },
    { in: 'variable', name: 'TWILIO_AUTH_TOKEN', shows: 'need', example: 'TWILIO_AUTH_TOKEN=' },
    { in: 'host', name: 'api.twilio.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.twilio.com/v1";' },
  ],
};
