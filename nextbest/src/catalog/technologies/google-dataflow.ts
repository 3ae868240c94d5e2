import type { Technology } from '#model/catalog.ts';

export const googleDataflow: Technology = {
  id: 'google-dataflow',
  name: 'Google Cloud Dataflow',
  capability: 'batch',
  market: { evolution: 0.83, because: 'Moving and reshaping data is sold by the second by every large cloud.' },
  cloud: 'gcp',
  speaks: ['beam'],
  seen: { repository: 'apache/beam-starter-java', path: 'pom.xml' },
  marks: [
    { in: 'pypi', name: 'apache-beam', shows: 'need', example: 'apache-beam' },
    {
      in: 'maven',
      name: 'org.apache.beam:beam-sdks-java-core',
      shows: 'need',
      example: '<dependency><groupId>org.apache.beam</groupId><artifactId>beam-sdks-java-core</artifactId></dependency>',
    },
    {
      in: 'terraform',
      name: 'google_dataflow_job',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_dataflow_job" "nightly" {',
    },
    {
      in: 'terraform',
      name: 'google_dataflow_flex_template_job',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_dataflow_flex_template_job" "nightly" {',
    },
  ],
};
