import type { Technology } from '#model/catalog.ts';

export const apacheFlink: Technology = {
  id: 'apache-flink',
  name: 'Apache Flink',
  capability: 'streaming',
  market: { evolution: 0.75, because: 'Stream processing is sold by the unit of capacity; the jobs are still written by each team.' },
  speaks: ['flink'],
  seen: { repository: 'eugenp/tutorials', path: 'apache-kafka-2/pom.xml' },
  marks: [
    {
      in: 'maven',
      name: 'org.apache.flink:flink-streaming-java',
      shows: 'need',
      example: '<dependency><groupId>org.apache.flink</groupId><artifactId>flink-streaming-java</artifactId></dependency>',
    },
    { in: 'image', name: 'flink', shows: 'use', rung: 'container', example: 'image: flink:latest' },
    {
      in: 'kubernetes',
      name: 'flink.apache.org/FlinkDeployment',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: flink.apache.org/v1, kind: FlinkDeployment, metadata: { name: clicks } }',
    },
  ],
};
