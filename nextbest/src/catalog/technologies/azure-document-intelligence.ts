import type { Technology } from '#model/catalog.ts';

export const azureDocumentIntelligence: Technology = {
  id: 'azure-document-intelligence',
  name: 'Azure AI Document Intelligence',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'azure',
  speaks: ['scan'],
  seen: { repository: 'deepset-ai/haystack-core-integrations', path: 'integrations/azure_form_recognizer/pyproject.toml' },
  marks: [
    {
      in: 'nuget',
      name: 'Azure.AI.FormRecognizer',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.AI.FormRecognizer" />',
    },
    {
      in: 'nuget',
      name: 'Azure.AI.DocumentIntelligence',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Azure.AI.DocumentIntelligence" />',
    },
    {
      in: 'maven',
      name: 'com.azure:azure-ai-formrecognizer',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.azure</groupId><artifactId>azure-ai-formrecognizer</artifactId></dependency>',
    },
    { in: 'npm', name: '@azure/ai-form-recognizer', shows: 'use', rung: 'serverless', example: '"@azure/ai-form-recognizer": "^4.5.0"' },
    { in: 'pypi', name: 'azure-ai-documentintelligence', shows: 'use', rung: 'serverless', example: 'azure-ai-documentintelligence' },
    { in: 'pypi', name: 'azure-ai-formrecognizer', shows: 'use', rung: 'serverless', example: 'azure-ai-formrecognizer' },
  ],
};
