import type { Technology } from '#model/catalog.ts';

export const java: Technology = {
  id: 'java',
  name: 'Java',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'eclipse-temurin',
  seen: { repository: 'alphagov/pay-connector', path: 'pom.xml' },
  marks: [
    { in: 'runtime', name: 'java', shows: 'use', as: 'part', example: '<java.version>21</java.version>' },
    { in: 'image', name: 'eclipse-temurin', shows: 'use', as: 'part', example: 'image: eclipse-temurin:25-jre' },
    { in: 'image', name: 'openjdk', shows: 'use', as: 'part', example: 'image: openjdk:latest' },
    { in: 'image', name: 'amazoncorretto', shows: 'use', as: 'part', example: 'image: amazoncorretto:latest' },
    {
      in: 'image',
      name: 'gcr.io/distroless/java*',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: gcr.io/distroless/java21-debian12:latest',
      notExample: 'image: postgres:17',
    },
    { in: 'action', name: 'actions/setup-java', shows: 'use', as: 'part', example: '- uses: actions/setup-java@v4' },
  ],
};
