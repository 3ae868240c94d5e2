/** A variable and the secret planted in it. */
export type Planted = readonly [name: string, value: string];

const ADDRESS_WORDS = ['host', 'server', 'service', 'url', 'addr', 'endpoint', 'uri', 'broker'];
const SECRET_WORDS = (
  'pwd pw passwd password passphrase passcode secret token key pin otp sas cred creds credential credentials auth cert salt ' +
  'signature private'
).split(' ');
/** `DB_HOST_PWD`, `dbHostPwd`, `db-host-pwd`, `db.host.pwd`. */
const SPELLINGS: readonly ((words: readonly string[]) => string)[] = [
  (words) => words.join('_').toUpperCase(),
  (words) => words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(''),
  (words) => words.join('-'),
  (words) => words.join('.'),
];
/** Names that are no product of words, seen in the wild. */
const KNOWN = 'SUPABASE_SERVICE_ROLE_KEY SERVICE_PIN HOST_PW SAS_URL DBPASSWORD PGPASSWORD APIKEY MYSQL_ROOT_PWD PASSWORD2 dbpwd'.split(
  ' ',
);

let planted = 0;

/** What every secret planted here looks like; numbers are recognised by their beginning. */
export const CANARY = /canary[\w@#/!-]*|7700\d{6}/gi;

export function word(): string {
  planted += 1;
  return `canary${planted}`;
}

export function number(): number {
  planted += 1;
  return 7_700_000_000 + planted;
}

/** Every secret's word beside every address's word, in each order and spelling, with a word, a number and a port behind it. */
function byName(): Planted[] {
  const names = ADDRESS_WORDS.flatMap((address, row) =>
    SECRET_WORDS.flatMap((secret, column) => {
      const spelling = SPELLINGS[(row + column) % SPELLINGS.length] ?? String;
      return [spelling(['db', address, secret]), spelling(['db', secret, address])];
    }),
  );
  return [...names, ...KNOWN].flatMap((name, index): Planted[] => [
    [name, word()],
    [`${name}${index % 2 === 0 ? '_1' : '2'}`, String(number())],
  ]);
}

/** Addresses and connection strings whose user, password, path or query is the secret. */
function byValue(): Planted[] {
  const secrets = ['/', '@', '#', '?', ':', '=', ';', '%40'].map((mark) => `${word()}${mark}${word()}`);
  const urls = [...secrets, word()].flatMap((secret) => [
    `postgres://user:${secret}@db.example.com/shop`,
    `amqp://${secret}@rabbit:5672/`,
    `jdbc:mysql://root:${secret}@mysql/shop`,
    `https://example.com/x?to=a@${word()}`,
    `jdbc:sqlserver://db.example.com;user=sa;password=${secret}`,
    `jdbc:oracle:thin:sa/${secret}@db.example.com:1521:x`,
    `Server=tcp:db.example.com,1433;User=sa;Password=${secret};`,
    `host=db.example.com,${secret} password=${secret}`,
    `DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=${secret};EndpointSuffix=core.windows.net`,
    `root:${secret}@tcp(db:3306)/shop`,
    `p@${secret}`,
    `https://hooks.slack.com/services/T0/B0/${secret}`,
    `https://shop.blob.core.windows.net/x?sig=${secret}`,
  ]);
  const odd = ['ghp_canaryCanary0123456789', 'AKIACANARY0123456789', 'Canary9xQ2z8Lm4Vt7', '${DB_PASSWORD:-canary-default}'];
  return [...urls, ...odd].flatMap((value, index): Planted[] => [
    [`DATABASE${index}_URL`, value],
    [`PLAIN${index}`, value],
  ]);
}

export const NAMED = byName();
const VALUED = byValue();
export const ALL: readonly Planted[] = [...NAMED, ...VALUED];
export const KEYED = ALL.map(([name, value]) => [name.replace(/[.-]/g, '_'), value] as const);

export function lines(pairs: readonly Planted[], line: (name: string, value: string) => string): string {
  return pairs.map(([name, value]) => line(name, value)).join('\n');
}

export function quoted(value: string): string {
  return JSON.stringify(value);
}
