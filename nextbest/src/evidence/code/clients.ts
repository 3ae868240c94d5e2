import type { Import } from './imports.ts';
import { isCommented, type Language } from './language.ts';

/** What creates or imports a client of one service of a cloud, by language; the group is the service as the kit calls it. */
const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  script: [
    /["'](?:@aws-sdk\/(?:client|lib)-([\w-]{2,40})|aws-sdk\/clients\/(\w{2,40})|@google-cloud\/([\w-]{2,40}))["']/g,
    /\bnew\s{1,3}(?:AWS|aws)\.([A-Z]\w{1,40})\b/g,
  ],
  python: [
    /\b(?:boto3|\w{0,20}session)\.(?:client|resource)\(\s{0,20}(?:service_name\s?=\s?)?["']([a-z][\w-]{1,30})["']/g,
    /\bfrom google\.cloud import (\w{2,40})/g,
  ],
  go: [/"github\.com\/aws\/aws-sdk-go(?:-v2)?\/service\/(\w{2,40})"/g, /"cloud\.google\.com\/go\/(\w{2,40})(?:\/[\w/]{1,60})?"/g],
  jvm: [
    /^import\s{1,3}(?:software\.amazon\.awssdk\.services|com\.amazonaws\.services)\.(\w{2,40})/gm,
    /^import\s{1,3}com\.google\.cloud\.(\w{2,40})/gm,
  ],
  dotnet: [/^\s{0,8}using Amazon\.(\w{2,40})\b/gm, /^\s{0,8}using Google\.Cloud\.(\w{2,40})\b/gm],
  ruby: [/\bAws::([A-Z]\w{1,30})::/g, /["']google\/cloud\/(\w{2,40})["']/g],
  php: [/\bAws\\([A-Z]\w{1,30})\\/g, /\bGoogle\\Cloud\\(\w{2,40})\\/g],
};
/** As the kits call a service → as its permissions do. */
const SERVICES: Readonly<Record<string, string>> = {
  cloudwatchevents: 'events',
  cloudwatchlogs: 'logs',
  cognitoidentityprovider: 'cognito-idp',
  cognitoidp: 'cognito-idp',
  dynamodbv2: 'dynamodb',
  eventbridge: 'events',
  kinesisfirehose: 'firehose',

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
};

/** The services of a cloud that a file makes clients of, as references name them (`permission:sqs`), each at its first place. */
export function clientsIn(text: string, language: Language): readonly Import[] {
  const found = new Map<string, Import>();
  for (const pattern of PATTERNS[language]) {
    for (const match of text.matchAll(pattern)) {
      const service = serviceOf(match.slice(1).find((group) => group !== undefined) ?? '');
      const name = `permission:${service}`;
      if (service !== '' && !found.has(name) && !isCommented(text, match.index)) found.set(name, { name, at: match.index });
    }
  }
  return [...found.values()];
}

function serviceOf(written: string): string {
  const plain = written.toLowerCase().replace(/[-_]/g, '');
  return Object.hasOwn(SERVICES, plain) ? (SERVICES[plain] ?? '') : plain;
}
