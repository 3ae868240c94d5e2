import type { Capability } from '#model/capability.ts';

/** What each capability does, for a person who has never heard its name. */
const DOES: Readonly<Record<Capability, string>> = {
  compute: 'runs our programs',
  batch: 'runs large jobs in the background',
  scheduler: 'starts work at set times',
  queue: 'passes work from one program to the next',
  'event-bus': 'tells our programs what has happened elsewhere',
  streaming: 'carries a steady flow of events between our programs',
  workflow: 'keeps the order of work that has many steps',
  'relational-db': 'keeps our records',
  'document-db': 'keeps our records',
  cache: 'keeps copies at hand so that answers come fast',
  search: 'finds things by words',
  'object-storage': 'keeps files',
  'file-storage': 'keeps files',
  analytics: 'adds up what happened, for reports',
  auth: 'lets people sign in',
  'api-gateway': 'is the front door for other programs',
  cdn: 'brings pages and pictures close to users',
  email: 'sends mail',
  sms: 'sends text messages',
  secrets: 'keeps passwords and keys',
  'feature-flags': 'switches features on and off',
  observability: 'shows how our programs are doing',
  'ci-cd': 'checks finished changes and brings them to users',
  'container-registry': 'keeps our packaged programs',
  'ml-inference': 'answers with trained models',
  payments: 'takes payments',
  media: 'works on pictures, films and documents',
  networking: 'connects our programs with each other',
  realtime: 'keeps pages up to date while users look at them',
  'rules-engine': 'decides by rules',
};

/** `PostgreSQL keeps our records.` */
export function doesText(name: string, capability: Capability): string {
  return `${name} ${DOES[capability]}.`;
}
