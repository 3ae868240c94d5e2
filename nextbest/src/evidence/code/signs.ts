import type { Import } from './imports.ts';
import { isCommented } from './language.ts';

/** One sign of a capability written by the team. Two that are independent of each other make a claim; one makes a question. */
interface Sign {
  readonly name: string;
  /** Words without which the pattern cannot match, in any case. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** What has to stand within the next characters: the columns of a table. */
  readonly followedBy?: RegExp;
  /** What has to stand around it. */
  readonly amid?: RegExp;
  /** What takes the meaning away: another use of the same words. */
  readonly unless?: RegExp;
}

const NEAR = 1_500;
const AROUND = 300;
/** Where a schema, a migration or a model names a table. */
const TABLE =
  '(?:create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?|create_?table\\(?\\s{0,5}(?:name:\\s?)?|__tablename__\\s?=\\s?|@entity\\(\\s?|@table\\(\\s?name\\s?=\\s?)[\\s"\'`\\[:]{0,4}(?:\\w{1,40}["`\\]]?\\.["`\\[]?)?';

const TABLE_HINT = /create_?table|create\s+table|__tablename__|@entity\(|@table\(/i;

function table(names: string): RegExp {
  return new RegExp(`${TABLE}(${names})["'\`\\]\\s(,;)]`, 'gi');
}

const SIGNS: readonly Sign[] = [
  {
    name: 'claims-rows',
    hint: /skip.?locked/i,
    pattern: /\bfor\s+update\s+skip\s+locked\b|\bskip_locked\s?=\s?True\b|\.skipLocked\(/gi,
    amid: /queue|jobs?\b|job_/i,
    unless: /outbox/i,
  },
  {
    name: 'jobs-table',
    hint: TABLE_HINT,
    pattern: table('jobs?|job_queue|jobs_queue|task_queue|work_queue|queued_jobs|background_jobs|queue_jobs'),
    followedBy:
      /\b(?:attempts|retry_count|retries|next_retry_at|locked_at|locked_by|locked_until|visible_at|run_at|run_after|picked_at)\b/i,
    unless: /\breserved_at\b|\bavailable_at\b/i,
  },
  {
    name: 'due-rows',
    hint: /next_?(?:run|execution)/i,
    pattern: /\bnext_?(?:run|execution)(?:_?(?:at|time|date))?['"`]?\s{0,3}(?:__lte|<=?(?!>)|:\s{0,3}\{\s{0,3}\$?lte?\b)/gi,
  },
  {
    name: 'schedules-table',
    hint: TABLE_HINT,
    pattern: table('schedules|scheduled_jobs|scheduled_tasks|cron_jobs|job_schedules|task_schedules'),
    followedBy: /\b(?:next_?run(?:_?at)?|cron(?:_?expression|_?schedule)?|next_?execution\w{0,10})\b/i,
  },
  {
    name: 'flags-table',
    hint: TABLE_HINT,
    pattern: table('feature_flags?|feature_toggles?|feature_switches'),
  },
  {
    name: 'flag-check',
    hint: /feature_?(?:flag|enabled|on)|is_?flag_?(?:enabled|on)/i,
    pattern:
      /\b(?:function|def|func|fun|const|public|private|protected|static|async|bool|boolean)\s{1,3}(?:\([^()\n]{0,80}\)\s?)?(?:self\.)?(?:is_?feature_?(?:flag_?)?(?:enabled|on)|feature_?(?:flag_?)?(?:enabled|on)|is_?flag_?(?:enabled|on)|check_?feature_?flag)\b/gi,
  },
  {
    name: 'signs-tokens',
    hint: /jwt|jsonwebtoken/i,
    pattern:
      /\b(?:jwt|jsonwebtoken)\.sign\(|\bnew\s+SignJWT\(|\bjwt\.encode\(|\bJWT\.encode\b|\bJwts\.builder\(|\bjwt\.NewWithClaims\(|\bJWT\.create\(\)|\bnew JwtSecurityToken\(/g,
  },
  {
    name: 'user-store',
    hint: /password|pass_?hash|Identity(?:DbContext|User)|Abstract(?:Base)?User|authenticatable|Clearance::|UserDetails/i,
    pattern:
      /\b(?:password_hash|password_digest|encrypted_password|hashed_password|passwordHash|hashedPassword|pass_?hash)\b["'`\]]?\s{0,4}(?::\s|\s(?:varchar|character|text|bytea|nvarchar|char)\b|\s?=\s?(?:db\.|sa\.)?(?:Column|mapped_column|models\.)|,\s?(?:null|limit|default|sa\.|db\.)\b|,\s?(?:String|LargeBinary)\b)|\b_?password\s?=\s?(?:db\.|sa\.)?(?:Column|mapped_column)\(|:\s?IdentityDbContext\b|:\s?IdentityUser\b|\bclass\s{1,3}\w{1,40}\(\s{0,10}(?:[\w.]{1,60},\s{0,10}){0,6}(?:\w{1,40}\.)?Abstract(?:Base)?User\b|\bdevise\s{1,3}:database_authenticatable\b|\binclude\s{1,3}Clearance::User\b|\bhas_secure_password\b|\bextends\s{1,3}Authenticatable\b|\bimplements\s{1,3}(?:\w{1,40},\s?){0,4}UserDetails\b/gi,
  },
  {
    name: 'authorization-server',
    hint: /AbstractApplication|OAUTH2_PROVIDER|Doorkeeper|IdentityServer|OpenIddict|OAuth2AuthorizationServer|fosite/i,
    pattern:
      /\(AbstractApplication\)|\bOAUTH2_PROVIDER\b["'\]]?\s{0,3}=|\bDoorkeeper\.configure\b|\.AddIdentityServer\(|\.AddOpenIddict\(|\bOAuth2AuthorizationServerConfigur\w{1,10}\b|\bfosite\.NewOAuth2Provider\(/g,
  },
  {
    name: 'checks-passwords',
    hint: /password|bcrypt|argon2|Hash::|pwd_context/i,
    pattern:
      /\b(?:generate|check)_password_hash\(|\b(?:bcrypt|bcryptjs|argon2)\.(?:hash|hashSync|hashpw|checkpw|compare|compareSync|verify)\(|\bbcrypt\.(?:GenerateFromPassword|CompareHashAndPassword)\(|\bBCrypt::Password\.(?:create|new)\b|\bPasswordStrategies::\w{2,20}|\bHash::(?:make|check)\(|\bpassword_(?:hash|verify)\(|\bnew\s{1,3}(?:BCrypt|Argon2|SCrypt|Pbkdf2)PasswordEncoder\(|\bpwd_context\.(?:hash|verify|encrypt)\(|\.(?:set|check)_password\(/g,
  },
  {
    name: 'celery-schedule',
    hint: /beat_schedule/i,
    pattern: /(?:beat_schedule|BEAT_SCHEDULE)["'\]]{0,2}\s{0,3}[:=]\s{0,3}\{\s{0,40}(?:#[^\n]{0,200}\s{1,40}){0,5}["']/g,
  },
  {
    name: 'rules-engine-class',
    hint: /Rules?Engine/i,
    pattern: /\b(?:class|interface|struct|trait|type)\s{1,3}\w{0,40}Rules?Engine\w{0,20}\b/g,
  },
  {
    name: 'rule-classes',
    hint: /Rule\b/i,
    pattern: /\bclass\s{1,3}\w{1,60}Rule\b\s{0,3}(?:extends|implements|:|\()\s{0,3}\w{0,60}Rule\b/g,
  },
];

/** Most files hold none of the words: one look instead of one for each sign. */
const ANY_HINT = new RegExp([...new Set(SIGNS.map(({ hint }) => hint.source))].join('|'), 'i');

/** The signs that a text holds, each at its first place. */
export function signsIn(text: string): readonly Import[] {
  if (!ANY_HINT.test(text)) return [];
  return SIGNS.flatMap(({ name, hint, pattern, followedBy, amid, unless }): readonly Import[] => {
    if (!hint.test(text) || (unless?.test(text) ?? false)) return [];
    for (const match of text.matchAll(pattern)) {
      const after = text.slice(match.index, match.index + NEAR);
      const around = text.slice(Math.max(0, match.index - AROUND), match.index + AROUND);
      if (!isCommented(text, match.index) && (followedBy?.test(after) ?? true) && (amid?.test(around) ?? true))
        return [{ name, at: match.index }];
    }
    return [];
  });
}
