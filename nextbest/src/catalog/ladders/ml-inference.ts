import type { Ladder } from '#model/catalog.ts';
import { sageMakerEndpoint, sageMakerServerless } from '../limits/aws-jobs.ts';
import { cloudRunDisk, cloudRunRequestTime } from '../limits/google.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const mlInference: Ladder = {
  capability: 'ml-inference',
  does: 'let a model answer',
  notices: 'Answers stay quick under load, and nobody keeps graphics cards busy.',
  metric: 'slowest hundredth of answers, in seconds',
  writeIt: {
    what: 'A web service around a model file on a machine with a graphics card.',
    hours: [16, 80],
    lacks: 'Several questions on one card at once, a second card under load, new versions without a pause, and a price per answer.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-bedrock',
      name: 'Amazon Bedrock',
      since: '2023-09-28',
      tryOut: { what: 'Send a hundred recorded questions to Amazon Bedrock and compare the answers.', hours: [2, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-ai-foundry',
      name: 'Azure AI Foundry',
      keeps: ['openai'],
      tryOut: { what: 'Send a hundred recorded questions to Azure AI Foundry and compare the answers.', hours: [2, 12] },
    }),
    google({
      rung: 'serverless',
      technology: 'vertex-ai',
      name: 'Vertex AI',
      tryOut: { what: 'Send a hundred recorded questions to Vertex AI and compare the answers.', hours: [2, 12] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-workers-ai',
      name: 'Cloudflare Workers AI',
      keeps: ['openai'],
      tryOut: { what: 'Send a hundred recorded questions to Cloudflare Workers AI and compare the answers.', hours: [2, 12] },
    }),
    vendor({
      rung: 'saas',
      technology: 'openai',
      name: 'OpenAI',
      keeps: ['openai'],
      tryOut: { what: 'Send a hundred recorded questions to OpenAI and compare the answers.', hours: [2, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'anthropic',
      name: 'Anthropic',
      tryOut: { what: 'Send a hundred recorded questions to Anthropic and compare the answers.', hours: [2, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'replicate',
      name: 'Replicate',
      tryOut: { what: 'Send a hundred recorded questions to Replicate and compare the answers.', hours: [2, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'modal',
      name: 'Modal',
      tryOut: { what: 'Send a hundred recorded questions to Modal and compare the answers.', hours: [2, 15] },
    }),
    aws({
      rung: 'serverless-capacity',
      technology: 'amazon-sagemaker-serverless',
      name: 'Amazon SageMaker Serverless Inference',
      keeps: ['model-artifact', 'onnx', 'savedmodel'],
      limits: sageMakerServerless,
      since: '2022-04-21',
      tryOut: {
        what: 'Send a hundred recorded questions to Amazon SageMaker Serverless Inference and compare the answers.',
        hours: [2, 12],
      },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-container-apps-gpu',
      name: 'Azure Container Apps with GPU',
      keeps: ['container-image'],
      tryOut: { what: 'Send a hundred recorded questions to Azure Container Apps with GPU and compare the answers.', hours: [2, 12] },
    }),
    google({
      rung: 'serverless-capacity',
      technology: 'google-cloud-run-gpu',
      name: 'Cloud Run with GPU',
      keeps: ['container-image', 'openai'],
      limits: [cloudRunRequestTime, cloudRunDisk],
      tryOut: { what: 'Send a hundred recorded questions to Cloud Run with GPU and compare the answers.', hours: [2, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-sagemaker',
      name: 'Amazon SageMaker endpoint',
      keeps: ['model-artifact', 'onnx', 'savedmodel', 'container-image'],
      limits: sageMakerEndpoint,
      tryOut: { what: 'Send a hundred recorded questions to Amazon SageMaker endpoint and compare the answers.', hours: [2, 18] },
    }),
    own({
      rung: 'container',
      technology: 'vllm',
      name: 'vLLM that the team runs',
      keeps: ['openai', 'model-artifact', 'onnx', 'savedmodel', 'container-image'],
    }),
    own({
      rung: 'container',
      technology: 'triton',
      name: 'Triton that the team runs',
      keeps: ['model-artifact', 'onnx', 'savedmodel', 'container-image'],
    }),
    own({
      rung: 'container',
      technology: 'ollama',
      name: 'Ollama that the team runs',
      keeps: ['openai', 'container-image'],
    }),
    own({
      rung: 'vm',
      technology: 'gpu-machine',
      name: 'A machine with graphics cards',
      keeps: ['model-artifact', 'onnx', 'savedmodel', 'container-image'],
    }),
  ],
};
