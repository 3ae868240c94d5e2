import type { Technology } from '#model/catalog.ts';

export const googleCloudVision: Technology = {
  id: 'google-cloud-vision',
  name: 'Cloud Vision',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Recognising what a picture shows is sold by the picture by every large cloud.' },
  cloud: 'gcp',
  speaks: ['vision'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'functions/v2/ocr/requirements.txt' },
  marks: [
    { in: 'rubygems', name: 'google-cloud-vision', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-vision'" },
    {
      in: 'nuget',
      name: 'Google.Cloud.Vision.V1',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Vision.V1" />',
    },
    { in: 'go', name: 'cloud.google.com/go/vision', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/vision v1.0.0' },
    {
      in: 'go',
      name: 'cloud.google.com/go/vision/v*',
      shows: 'use',
      rung: 'serverless',
      example: 'cloud.google.com/go/vision/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'pypi',
      name: 'google-cloud-vision',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-vision==1.0.0',
      notExample: 'google-cloud-vision-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/vision',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/vision": "1.0.0"',
      notExample: '"@google-cloud/vision-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-vision',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-vision</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-vision-not</artifactId></dependency>',
    },
  ],
};
