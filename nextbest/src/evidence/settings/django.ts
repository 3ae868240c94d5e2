import { type Assignment, assignmentsIn } from './python-assignments.ts';
import { type Purpose, type Setting, settingOf } from './setting.ts';

const TEXT = /["']([^"'\n]{1,200})["']/g;
const SCHEME = /["']([a-z][a-z0-9+]{1,20}):\/\//g;
/** A path of Python whose words say what kind of thing it is: what else stands there may be anything. */
const PATH = /^(?=.*(?:backend|cache|engine|storage))[a-z_][a-z0-9_]*(?:\.\w+)+$/i;
const NEXT_KEY = /,\s{0,10}["']\w{1,60}["']\s{0,10}:/;
/** What a setting of Django and of its common companions is for. */
const PURPOSES: readonly (readonly [RegExp, (assignment: Assignment) => readonly Setting[]])[] = [
  [/^DATABASES$/, ({ text, at }) => [...keyed({ text, at, key: 'ENGINE' }, engine), ...schemes('database', text, at)]],
  [/^CACHES$/, ({ text, at }) => [...keyed({ text, at, key: 'BACKEND' }, cacheClass), ...schemes('cache', text, at)]],
  [/^HAYSTACK_CONNECTIONS$/, ({ text, at }) => keyed({ text, at, key: 'ENGINE' }, searchClass)],
  [/(?:^|_)EMAIL_BACKEND$/, ({ text, at }) => paths(text, at, mailClass)],
  [/^(?:STORAGES|\w{0,40}_FILE_STORAGE|STATICFILES_STORAGE)$/, ({ text, at }) => paths(text, at, storageModule)],
  [/^AWS_STORAGE_BUCKET_NAME$/, ({ text, at }) => (isGiven(text) ? settingOf('files', 's3', at) : [])],
  [/^EMAIL_HOST$/, ({ text, at }) => (isGiven(text) ? settingOf('mail', 'smtp', at) : [])],
  [/(?:^|_)BROKER_URL$/, ({ text, at }) => schemes('broker', text, at)],
];
const HINT = /\b(?:DATABASES|CACHES|STORAGES|HAYSTACK_CONNECTIONS)\b|EMAIL_|_STORAGE|BROKER_URL/;

/** What the settings of Django name: engines of databases, classes of caches, mail, files and search, and the schemes of brokers. */
export function djangoSettings(text: string): readonly Setting[] {
  if (!HINT.test(text)) return [];
  const asked = assignmentsIn(text, (name) => PURPOSES.some(([names]) => names.test(name)));
  return asked.flatMap((assignment) => {
    const told = PURPOSES.find(([names]) => names.test(assignment.name))?.[1](assignment) ?? [];
    return told.length > 0 || !assignment.name.endsWith('BROKER_URL') ? told : throughName(text, assignment);
  });
}

/** A broker's address that is only the name of another setting: its scheme stands there. */
function throughName(text: string, { text: expression, at }: Assignment): readonly Setting[] {
  const name = /^\s{0,10}(_?[A-Z][A-Z0-9_]{2,60})\s{0,10}$/.exec(expression)?.[1];
  if (name === undefined) return [];
  const [, , whole = ''] = new RegExp(`^(${name})[ \\t]{0,4}=(.{0,300})$`, 'm').exec(text) ?? [];
  return schemes('broker', whole, 0).map((setting) => ({ ...setting, at }));
}

/** Neither empty nor one word, as `localhost` and the names of containers are. */
function isGiven(expression: string): boolean {
  const written = expression.trim();
  return written !== '' && written !== 'None' && !/^["'][\w.-]{0,200}["']$/.test(written);
}

function schemes(purpose: Purpose, text: string, at: number): readonly Setting[] {
  return [...text.matchAll(SCHEME)].flatMap(({ 1: scheme = '', index }) =>
    settingOf(purpose, (scheme.split('+')[0] ?? '').replace(/^(amqp|redis)s$/, '$1'), at + index),
  );
}

type Naming = (path: string) => readonly [Purpose, string];

interface Keyed {
  readonly text: string;
  readonly at: number;
  readonly key: string;
}

/** What stands behind a key of a dictionary, up to the next key or the end of the line. */
function keyed({ text, at, key }: Keyed, naming: Naming): readonly Setting[] {
  return [...text.matchAll(new RegExp(`["']${key}["']\\s{0,10}:([^\\n]{0,300})`, 'g'))].flatMap(({ 1: value = '', index }) =>
    paths(value.split(NEXT_KEY)[0] ?? '', at + index, naming),
  );
}

function paths(text: string, at: number, naming: Naming): readonly Setting[] {
  return [...text.matchAll(TEXT)].flatMap(({ 1: path = '', index }) => (PATH.test(path) ? settingOf(...naming(path), at + index) : []));
}

function last(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** `postgresql` of `django.db.backends.postgresql_psycopg2`. */
function engine(path: string): readonly [Purpose, string] {
  return ['database', last(path).replace(/_psycopg2$/, '')];
}

/** `redis` of `django_redis.cache.RedisCache`. */
function cacheClass(path: string): readonly [Purpose, string] {
  return ['cache', last(path).replace(/cache$/i, '')];
}

/** `elasticsearch` of `haystack.backends.elasticsearch7_backend.Elasticsearch7SearchEngine`. */
function searchClass(path: string): readonly [Purpose, string] {
  return ['search', last(path).replace(/\d{0,2}(?:Search)?Engine$/, '')];
}

/** `ses` of `django_ses.SESBackend`, `sendgrid` of `anymail.backends.sendgrid.EmailBackend`. */
function mailClass(path: string): readonly [Purpose, string] {
  const own = last(path).replace(/(?:Email|Mail)?Backend$/i, '');
  return ['mail', own === '' ? last(path.slice(0, path.lastIndexOf('.'))) : own];
}

/** `s3` of `storages.backends.s3boto3.S3Boto3Storage`. */
function storageModule(path: string): readonly [Purpose, string] {
  return ['files', /^storages\.backends\.([a-z0-9_]+)/.exec(path)?.[1]?.replace(/boto3?$/, '') ?? ''];
}
