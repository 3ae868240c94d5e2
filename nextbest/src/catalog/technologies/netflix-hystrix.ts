import type { Technology } from '#model/catalog.ts';

export const netflixHystrix: Technology = {
  id: 'netflix-hystrix',
  name: 'Netflix Hystrix',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Circuit breakers are a library, or a setting of the platform.' },
  seen: { repository: 'eugenp/tutorials', path: 'hystrix/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'com.netflix.hystrix:hystrix-core',
      shows: 'need',
      as: 'part',
      example: '<dependency><groupId>com.netflix.hystrix</groupId><artifactId>hystrix-core</artifactId></dependency>',
    },
  ],
};
