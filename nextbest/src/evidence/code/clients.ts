import type { Import } from './imports.ts';
import { isCommented, type Language } from './language.ts';

interface ClientPattern {
  /** One of these stands in every match; without it the slower pattern is not tried. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** What creates or imports a client of one service of a cloud, by language; the group is the service as the kit calls it. */
const PATTERNS: Readonly<Record<Language, readonly ClientPattern[]>> = {
  script: [
    {
      words: ['@aws-sdk/', 'aws-sdk/clients/', '@google-cloud/'],
      pattern: /["'](?:@aws-sdk\/(?:client|lib)-([\w-]{2,40})|aws-sdk\/clients\/(\w{2,40})|@google-cloud\/([\w-]{2,40}))["']/g,
    },
    { words: ['AWS.', 'aws.'], pattern: /\bnew\s{1,3}(?:AWS|aws)\.([A-Z]\w{1,40})\b/g },
  ],
  python: [
    {
      words: ['.client(', '.resource(', '.create_client('],
      pattern:
        /\b(?:aio)?(?:boto3|boto3?core|\w{0,20}[sS]ession(?:\(\))?)\.(?:client|resource|create_client)\(\s{0,20}(?:service_name\s?=\s?)?["']([a-z][\w-]{1,30})["']/g,
    },
    { words: ['from google.cloud import'], pattern: /\bfrom google\.cloud import (\w{2,40})/g },
    { words: ['storages.backends.s3'], pattern: /["'\s]storages\.backends\.(s3)(?:boto3)?\b/g },
    { words: ['sqs', 'SQS'], pattern: /\bbroker_(?:url|transport)["']?\s{0,3}[:=]\s{0,3}["'](sqs)(?:["']|:\/\/)/gi },
  ],
  go: [
    { words: ['aws-sdk-go'], pattern: /"github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/(\w{2,40})"/g },
    { words: ['cloud.google.com/go/'], pattern: /"cloud\.google\.com\/go\/(\w{2,40})(?:\/[\w/]{1,60})?"/g },
  ],
  jvm: [
    {
      words: ['amazon'],
      pattern: /^import\s{1,3}(?:software\.amazon\.awssdk\.services|com\.amazonaws\.services)\.(\w{2,40})/gm,
    },
    { words: ['com.google.cloud'], pattern: /^import\s{1,3}com\.google\.cloud\.(\w{2,40})/gm },
  ],
  dotnet: [
    { words: ['using Amazon.'], pattern: /^\s{0,8}using Amazon\.(\w{2,40})\b/gm },
    { words: ['using Google.Cloud.'], pattern: /^\s{0,8}using Google\.Cloud\.(\w{2,40})\b/gm },
  ],
  ruby: [
    { words: ['Aws::'], pattern: /\bAws::([A-Z]\w{1,30})::/g },
    { words: ['google/cloud/'], pattern: /["']google\/cloud\/(\w{2,40})["']/g },
  ],
  php: [
    { words: ['Aws\\'], pattern: /\bAws\\([A-Z]\w{1,30})\\/g },
    { words: ['Google\\Cloud\\'], pattern: /\bGoogle\\Cloud\\(\w{2,40})\\/g },
  ],
};
/** As the kits call a service → as its permissions do. */
const SERVICES: Readonly<Record<string, string>> = {
  appconfigdata: 'appconfig',
  bedrockruntime: 'bedrock',
  cloudwatchevents: 'events',
  cloudwatchlogs: 'logs',
  cognitoidentityprovider: 'cognito-idp',
  cognitoidp: 'cognito-idp',
  dynamodbv2: 'dynamodb',
  eventbridge: 'events',
  kinesisfirehose: 'firehose',
  lexruntimeservice: 'lex',
  lexruntimev2: 'lex',
  pinpoint: 'mobiletargeting',
  pinpointsmsvoicev2: 'sms-voice',
  pubsubv1: 'pubsub',
  secretmanagerv1: 'secretmanager',
  sfn: 'states',
  simpleemail: 'ses',
  simpleemailservice: 'ses',
  simpleemailservicev2: 'ses',
  simpleemailv2: 'ses',
  sesv2: 'ses',
  simplenotificationservice: 'sns',
  simplesystemsmanagement: 'ssm',
  stepfunctions: 'states',
  tasks: 'cloudtasks',
  tasksv2: 'cloudtasks',
};

/** What a client of several services imports for one of them, and the service. */
const IMPORTS: readonly (readonly [RegExp, string])[] = [
  [/\bgraphqlOperation\b[^\n;]{0,80}\bfrom\s{1,3}["']@?aws-amplify\b/, 'appsync'],
  [/\bimport\s{1,3}\{[^{}\n]{0,80}\bAuth\b[^{}\n]{0,80}\}\s{1,3}from\s{1,3}["']@?aws-amplify\b/, 'cognito-idp'],
];

/** What stands without its module after `from boto3 import client`. */
const IMPORTED = /\bfrom boto3 import [^\n]{0,60}\b(?:client|resource)\b/;
const UNQUALIFIED: ClientPattern = {
  words: ['client(', 'resource('],
  pattern:
    /(?<![\w.])(?:client|resource)\(\s{0,20}["'](athena|dynamodb|events|firehose|kinesis|s3|secretsmanager|ses|sesv2|sns|sqs|ssm|stepfunctions)["']/g,
};

/** The services of a cloud that a file makes clients of, as references name them (`permission:sqs`), each at its first place. */
export function clientsIn(text: string, language: Language): readonly Import[] {
  const found = new Map<string, Import>();
  for (const { name, at } of [...made(text, language), ...imported(text, language)])
    if (!found.has(name) && !isCommented(text, at)) found.set(name, { name, at });
  return [...found.values()];
}

function* made(text: string, language: Language): Generator<Import> {
  const isUnqualified = language === 'python' && text.includes('from boto3 import') && IMPORTED.test(text);
  for (const { words, pattern } of isUnqualified ? [...PATTERNS.python, UNQUALIFIED] : PATTERNS[language]) {
    if (!words.some((word) => text.includes(word))) continue;
    for (const match of text.matchAll(pattern)) {
      const service = serviceOf(match.slice(1).find((group) => group !== undefined) ?? '');
      if (service !== '') yield { name: `permission:${service}`, at: match.index };
    }
  }
}

function* imported(text: string, language: Language): Generator<Import> {
  for (const [pattern, service] of language === 'script' && text.includes('aws-amplify') ? IMPORTS : []) {
    const at = text.search(pattern);
    if (at !== -1) yield { name: `permission:${service}`, at };
  }
}

function serviceOf(written: string): string {
  const plain = written.toLowerCase().replace(/[-_]/g, '');
  return Object.hasOwn(SERVICES, plain) ? (SERVICES[plain] ?? '') : plain;
}
