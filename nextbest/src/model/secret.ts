/** Words of a name that say that its value is nobody else's business, in the singular. */
const SECRET_WORDS = new Set(
  (
    'auth authentication authorization bearer cert certificate cipher cookie cred credential csrf cvv hmac jwt key keystore license ' +
    'mnemonic nonce oauth otp pass passcode passphrase passwd password pat pem pepper pfx pin priv private psk pw pwd salt sas ' +
    'secret sig signature signing ssn token totp truststore webhook'
  ).split(' '),
);
/** The same where names are written without separators: `DBPASSWORD`, `apikey`, `dbpwd`. */
const GLUED = /pass(?:word|wd|phrase|code)|secret|token|credential|^pwd|(?:pwd|(?<!^val)key)s?$|(?<!com|by)pass$/;
/** Words after which prose may give the value away; `auth` and `certificate` are too common in it. */
const TOLD =
  /^(?:pass(?:word|wd|phrase|code)?|pwd?|pin|otp|secret|token|key|credential|cred|pw)$|pass(?:word|wd|phrase|code)|secret|token|apikey/;

/** Beginnings of well-known tokens. */
const TOKEN =
  /(?<![A-Za-z0-9])(?:(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|dckr_pat_|AIza|hvs\.)[\w-]{6}|(?:AKIA|ASIA)[0-9A-Z]{8}|(?:[sr]k[_-](?:live_|test_)?|npm_|hf_|pypi-|SG\.)[A-Za-z0-9]{16}|eyJ[\w-]{10})|-----BEGIN/;
const LONG_MIXED = 20;
const SHORT_MIXED = 10;
const LONG = 40;

const MOST_REMEMBERED = 10_000;

/** Few names stand at most of the settings of a repository, and each is asked for several times. */
function remembering<Answer>(answerTo: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return function remembered(name) {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = answerTo(name);
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    answers.set(name, answer);
    return answer;
  };
}

/** The words of a name in lower case, cut at `_`, `-`, `.` and within camelCase; numbers at the end of a word are left out. */
export const wordsOfName: (name: string) => readonly string[] = remembering(cutIntoWords);

function cutIntoWords(name: string): readonly string[] {
  return name
    .slice(0, 300)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}

/** True for names of variables, settings and keys whose values must never be looked at. */
export const isSecretName: (name: string) => boolean = remembering(saysSecret);

function saysSecret(name: string): boolean {
  const words = wordsOfName(name);
  if (words.join(' ').includes('connection string')) return true;
  return words.some((word) => SECRET_WORDS.has(word) || SECRET_WORDS.has(word.replace(/s$/, '')) || GLUED.test(word));
}

/** True for a text that holds a token, told by its beginning. */
export function holdsToken(text: string): boolean {
  return TOKEN.test(text);
}

/** True for a text that holds a token, or a word that nobody would make up as a name: long, letters and digits taking turns. */
export function looksSecret(text: string): boolean {
  return holdsToken(text) || text.split(/[^A-Za-z0-9]+/).some(isRandom);
}

/** True for a single word in which letters and digits take turns as in no name. */
export function isScrambled(word: string): boolean {
  return word.length >= SHORT_MIXED && turns(word) >= 4;
}

/** `ServerlessV2ScalingConfiguration` is long and has a digit, and is a name all the same. */
function isRandom(run: string): boolean {
  if (run.length > LONG || (run.length >= LONG_MIXED && turns(run) >= 3)) return true;
  return run.length >= SHORT_MIXED && turns(run) >= 3 && /[a-z]/.test(run) && /[A-Z]/.test(run);
}

/** How often letters and digits take turns. */
function turns(run: string): number {
  return (run.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length;
}

/** A text for people without the words that may be a secret: tokens, addresses with a user, and what a secret's name is followed by. */
export function withoutSecrets(text: string): string {
  const words = text.replace(LOGIN, '').split(' ');
  return words.filter((word, index) => !looksSecret(word) && !hasUser(word) && !isValue(words, index)).join(' ');
}

/** `https://user@host`, `https://user:password@host`. */
function hasUser(address: string): boolean {
  const start = address.indexOf('://');
  return start !== -1 && address.includes('@', start);
}

/** A user and a password behind one another: `log in with admin / hunter2`. */
const LOGIN =
  /\b(?:log(?:ged)? ?in|login|sign(?:ed)? ?in|user(?: ?name)?)\b[^.!?\n]{0,20}?[ :=`"'][\w.@-]{1,60}[`"']?(?: ?[/:] ?\S{1,100}|(?: and|,) [^\s\d]{0,60}\d\S{0,60})/gi;

/** `password=value`, and a word after `password`, `password:`, `password =` or `password is`. */
function isValue(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const assigned = word.search(/[=:]/);
  if (assigned > 0 && assigned < word.length - 1 && isSecretName(word.slice(0, assigned))) return true;
  const before = words[index - 1] ?? '';
  const linked = /^(?:is|are|was|[=:]|->|→)$/i.test(before);
  const name = linked ? (words[index - 2] ?? '') : before;
  // The cheap looks first: hardly any word of prose gets past them.
  return (linked || /[=:]$/.test(before) || /\d/.test(word)) && isTold(name);
}

function isTold(name: string): boolean {
  return wordsOfName(name).some((word) => TOLD.test(word.replace(/s$/, '')) || TOLD.test(word));
}
