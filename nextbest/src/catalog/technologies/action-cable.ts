import type { Technology } from '#model/catalog.ts';

export const actionCable: Technology = {
  id: 'action-cable',
  name: 'Action Cable',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile.lock' },
  marks: [{ in: 'rubygems', name: 'actioncable', shows: 'need', as: 'part', example: "gem 'actioncable'" }],
};
