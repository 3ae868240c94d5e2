import type { Technology } from '#model/catalog.ts';

export const lineMessaging: Technology = {
  id: 'line-messaging',
  name: 'LINE Messaging API',
  capability: 'sms',
  market: { evolution: 0.85, because: 'Messages to a chat are sold by the message by their makers.' },
  seen: { repository: 'serverless/examples', path: 'aws-ruby-line-bot/Gemfile' },
  marks: [
    {
      in: 'rubygems',
      name: 'line-bot-api',
      shows: 'use',
      rung: 'saas',
      example: "gem 'line-bot-api'",
      notExample: "gem 'not-line-bot-api'",
    },
  ],
};
