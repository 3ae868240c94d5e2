/** The services that permissions are for, as references name them: `permission:dynamodb`. */

const ACTION = /^([a-z][a-z0-9-]{1,40}):[A-Za-z*]{1,80}\*?$/;
const ROLE = /^roles\/([a-z][A-Za-z]{1,40})\.[A-Za-z.]{1,80}$/;
const MANAGED =
  /^arn:aws[\w-]{0,20}:iam::aws:policy\/(?:service-role\/)?(?:Amazon|AWS|CloudWatch)?([A-Za-z0-9]{2,40}?)(?:FullAccess|ReadOnlyAccess|ReadOnly|ExecutionRole|DaemonWriteAccess|WriteOnlyAccess|ReadWrite)\w{0,20}$/;
/** SAM's own policies: `DynamoDBCrudPolicy`, `SQSSendMessagePolicy`. */
const TEMPLATES: Readonly<Record<string, string>> = {
  DynamoDB: 'dynamodb',
  EventBridge: 'events',
  Firehose: 'firehose',
  Kinesis: 'kinesis',
  S3: 's3',
  SES: 'ses',
  SNS: 'sns',
  SQS: 'sqs',
  SSM: 'ssm',
  AWSSecretsManager: 'secretsmanager',
  StepFunctions: 'states',
  Athena: 'athena',
};
const TEMPLATE = new RegExp(`^(${Object.keys(TEMPLATES).join('|')})[A-Za-z]{2,60}Policy$`);

/** What a permission, a role, a managed policy or one of SAM's policies is for; undefined for all else. */
export function permissionFor(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const template = TEMPLATE.exec(text)?.[1];
  if (template !== undefined) return TEMPLATES[template];
  return ACTION.exec(text)?.[1] ?? ROLE.exec(text)?.[1] ?? MANAGED.exec(text)?.[1]?.toLowerCase();
}
