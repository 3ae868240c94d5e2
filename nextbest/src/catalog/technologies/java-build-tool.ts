import type { Technology } from '#model/catalog.ts';

export const javaBuildTool: Technology = {
  id: 'java-build-tool',
  name: 'Maven and Gradle',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build tools are free and run in every build service.' },
  seen: { repository: 'eugenp/tutorials', path: 'core-java-modules/core-java-lang-7/Dockerfile' },
  marks: [
    { in: 'image', name: 'maven', shows: 'use', as: 'part', example: 'image: maven:3.9-eclipse-temurin-21' },
    { in: 'image', name: 'gradle', shows: 'use', as: 'part', example: 'image: gradle:latest' },
    { in: 'command', name: 'mvn', shows: 'use', as: 'part', example: '- run: mvn --help' },
    { in: 'command', name: 'gradle', shows: 'use', as: 'part', example: '- run: gradle --help' },
  ],
};
