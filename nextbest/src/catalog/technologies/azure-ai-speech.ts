import type { Technology } from '#model/catalog.ts';

export const azureAiSpeech: Technology = {
  id: 'azure-ai-speech',
  name: 'Azure AI Speech',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  cloud: 'azure',
  speaks: ['speech'],
  seen: { repository: 'Azure-Samples/AzureSpeechReactSample', path: 'package.json' },
  marks: [
    {
      in: 'pypi',
      name: 'azure-cognitiveservices-speech',
      shows: 'use',
      rung: 'serverless',
      example: 'azure-cognitiveservices-speech==1.0.0',
      notExample: 'azure-cognitiveservices-speech-not==1.0.0',
    },
    {
      in: 'npm',
      name: 'microsoft-cognitiveservices-speech-sdk',
      shows: 'use',
      rung: 'serverless',
      example: '"microsoft-cognitiveservices-speech-sdk": "1.0.0"',
      notExample: '"microsoft-cognitiveservices-speech-sdk-not": "1.0.0"',
    },
    {
      in: 'nuget',
      name: 'Microsoft.CognitiveServices.Speech',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Microsoft.CognitiveServices.Speech" />',
      notExample: '<PackageReference Include="Microsoft.CognitiveServices.Speech.Not" />',
    },
  ],
};
