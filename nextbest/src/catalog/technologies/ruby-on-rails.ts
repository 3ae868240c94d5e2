import type { Technology } from '#model/catalog.ts';

export const rubyOnRails: Technology = {
  id: 'ruby-on-rails',
  name: 'Ruby on Rails',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Web frameworks are free and alike; what is left is where they run.' },
  lifespan: 'ruby-on-rails',
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'rails', shows: 'need', as: 'part', release: true, example: "gem 'rails'", notExample: "gem 'rails-i18n'" },
  ],
};
