import type { Technology } from '#model/catalog.ts';

export const rocketChat: Technology = {
  id: 'rocket-chat',
  name: 'Rocket.Chat',
  capability: 'realtime',
  market: { evolution: 0.9, because: 'Chat of teams is sold by the person and month by many vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/rocketchat/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'registry.rocket.chat/rocketchat/rocket.chat',
      shows: 'use',
      rung: 'container',
      example: 'image: registry.rocket.chat/rocketchat/rocket.chat:1.0',
      notExample: 'image: registry.rocket.chat/rocketchat/rocket.chat-not:1.0',
    },
  ],
};
