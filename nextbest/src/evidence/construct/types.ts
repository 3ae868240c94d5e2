import type { Fact } from '#model/fact.ts';

/** Where something is created, up to the bracket behind its class. */
export const CREATED = {
  script: /\bnew\s+([\w$]{1,100}(?:\.[\w$]{1,100}){0,3})\s*\(/g,
  python: /(?<![\w.])([A-Za-z_]\w{0,100}(?:\.\w{1,100}){0,3})\(/g,
};

/** CloudFormation's names of the services whose modules hold constructs. */
const SERVICES: Readonly<Record<string, string>> = {
  'aws-amazonmq': 'AmazonMQ',
  'aws-amplify': 'Amplify',
  'aws-apigateway': 'ApiGateway',
  'aws-apigatewayv2': 'ApiGatewayV2',
  'aws-appconfig': 'AppConfig',
  'aws-apprunner': 'AppRunner',
  'aws-appsync': 'AppSync',
  'aws-athena': 'Athena',
  'aws-autoscaling': 'AutoScaling',
  'aws-backup': 'Backup',
  'aws-batch': 'Batch',
  'aws-bedrock': 'Bedrock',
  'aws-certificatemanager': 'CertificateManager',
  'aws-cloudfront': 'CloudFront',
  'aws-cloudtrail': 'CloudTrail',
  'aws-cloudwatch': 'CloudWatch',
  'aws-codebuild': 'CodeBuild',
  'aws-codecommit': 'CodeCommit',
  'aws-codedeploy': 'CodeDeploy',
  'aws-codepipeline': 'CodePipeline',
  'aws-cognito': 'Cognito',
  'aws-datasync': 'DataSync',
  'aws-dax': 'DAX',
  'aws-dms': 'DMS',
  'aws-docdb': 'DocDB',
  'aws-dynamodb': 'DynamoDB',
  'aws-ec2': 'EC2',
  'aws-ecr': 'ECR',
  'aws-ecs': 'ECS',
  'aws-efs': 'EFS',
  'aws-eks': 'EKS',
  'aws-elasticache': 'ElastiCache',
  'aws-elasticbeanstalk': 'ElasticBeanstalk',
  'aws-elasticloadbalancingv2': 'ElasticLoadBalancingV2',
  'aws-emr': 'EMR',
  'aws-events': 'Events',
  'aws-globalaccelerator': 'GlobalAccelerator',
  'aws-glue': 'Glue',
  'aws-guardduty': 'GuardDuty',
  'aws-iam': 'IAM',
  'aws-iot': 'IoT',
  'aws-kendra': 'Kendra',
  'aws-kinesis': 'Kinesis',
  'aws-kinesisfirehose': 'KinesisFirehose',
  'aws-kms': 'KMS',
  'aws-lambda': 'Lambda',
  'aws-lex': 'Lex',
  'aws-logs': 'Logs',
  'aws-memorydb': 'MemoryDB',
  'aws-msk': 'MSK',
  'aws-mwaa': 'MWAA',
  'aws-neptune': 'Neptune',
  'aws-opensearchserverless': 'OpenSearchServerless',
  'aws-opensearchservice': 'OpenSearchService',
  'aws-pinpoint': 'Pinpoint',
  'aws-pipes': 'Pipes',
  'aws-quicksight': 'QuickSight',
  'aws-rds': 'RDS',
  'aws-redshift': 'Redshift',
  'aws-redshiftserverless': 'RedshiftServerless',
  'aws-route53': 'Route53',
  'aws-s3': 'S3',
  'aws-sagemaker': 'SageMaker',
  'aws-sam': 'Serverless',
  'aws-scheduler': 'Scheduler',
  'aws-secretsmanager': 'SecretsManager',
  'aws-servicediscovery': 'ServiceDiscovery',
  'aws-ses': 'SES',
  'aws-sns': 'SNS',
  'aws-sqs': 'SQS',
  'aws-ssm': 'SSM',
  'aws-stepfunctions': 'StepFunctions',
  'aws-timestream': 'Timestream',
  'aws-transfer': 'Transfer',
  'aws-wafv2': 'WAFv2',
};

/** Constructs whose type has another name than they have themselves. */
const CONSTRUCTS: Readonly<Record<string, string>> = {
  'aws-lambda-nodejs.NodejsFunction': 'AWS::Lambda::Function',
  'aws-lambda-python.PythonFunction': 'AWS::Lambda::Function',
  'aws-lambda-go.GoFunction': 'AWS::Lambda::Function',
  'aws-lambda.DockerImageFunction': 'AWS::Lambda::Function',
  'aws-lambda.SingletonFunction': 'AWS::Lambda::Function',
  'aws-apigateway.LambdaRestApi': 'AWS::ApiGateway::RestApi',
  'aws-apigateway.SpecRestApi': 'AWS::ApiGateway::RestApi',
  'aws-apigateway.StepFunctionsRestApi': 'AWS::ApiGateway::RestApi',
  'aws-apigatewayv2.HttpApi': 'AWS::ApiGatewayV2::Api',
  'aws-apigatewayv2.WebSocketApi': 'AWS::ApiGatewayV2::Api',
  'aws-appsync.GraphqlApi': 'AWS::AppSync::GraphQLApi',
  'aws-cloudfront.CloudFrontWebDistribution': 'AWS::CloudFront::Distribution',
  'aws-dynamodb.TableV2': 'AWS::DynamoDB::GlobalTable',
  'aws-ecs.FargateService': 'AWS::ECS::Service',
  'aws-ecs.Ec2Service': 'AWS::ECS::Service',
  'aws-ecs.FargateTaskDefinition': 'AWS::ECS::TaskDefinition',
  'aws-ecs-patterns.ApplicationLoadBalancedFargateService': 'AWS::ECS::Service',
  'aws-ecs-patterns.ApplicationLoadBalancedEc2Service': 'AWS::ECS::Service',
  'aws-ecs-patterns.NetworkLoadBalancedEc2Service': 'AWS::ECS::Service',
  'aws-ecs-patterns.QueueProcessingEc2Service': 'AWS::ECS::Service',
  'aws-ecs-patterns.NetworkLoadBalancedFargateService': 'AWS::ECS::Service',
  'aws-ecs-patterns.QueueProcessingFargateService': 'AWS::ECS::Service',
  'aws-ecs-patterns.ScheduledFargateTask': 'AWS::ECS::TaskDefinition',
  'aws-elasticloadbalancingv2.ApplicationLoadBalancer': 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'aws-elasticloadbalancingv2.NetworkLoadBalancer': 'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'aws-rds.DatabaseCluster': 'AWS::RDS::DBCluster',
  'aws-rds.ServerlessCluster': 'AWS::RDS::DBCluster',
  'aws-rds.DatabaseInstance': 'AWS::RDS::DBInstance',
  'aws-docdb.DatabaseCluster': 'AWS::DocDB::DBCluster',
  'aws-neptune.DatabaseCluster': 'AWS::Neptune::DBCluster',
  'aws-ssm.StringParameter': 'AWS::SSM::Parameter',
  'aws-route53.PublicHostedZone': 'AWS::Route53::HostedZone',
};

/** Constructs that are called as their type is: `sqs.Queue` is AWS::SQS::Queue. */
const SAME = new Set(
  (
    'AWS::ApiGateway::RestApi AWS::AutoScaling::AutoScalingGroup AWS::CertificateManager::Certificate AWS::CloudFront::Distribution ' +
    'AWS::CloudTrail::Trail AWS::CloudWatch::Alarm AWS::CodeBuild::Project AWS::CodeCommit::Repository AWS::CodePipeline::Pipeline AWS::Cognito::UserPool AWS::DynamoDB::Table ' +
    'AWS::EC2::Instance AWS::EC2::LaunchTemplate AWS::ECR::Repository AWS::ECS::TaskDefinition AWS::EFS::FileSystem AWS::EKS::Cluster ' +
    'AWS::Events::EventBus AWS::Events::Rule AWS::IAM::ManagedPolicy AWS::IAM::Policy AWS::IAM::Role AWS::Kinesis::Stream AWS::KinesisFirehose::DeliveryStream ' +
    'AWS::KMS::Key AWS::Lambda::Function AWS::Logs::LogGroup AWS::OpenSearchService::Domain AWS::Route53::HostedZone AWS::S3::Bucket ' +
    'AWS::Scheduler::Schedule AWS::SecretsManager::Secret AWS::SES::EmailIdentity AWS::SNS::Topic AWS::SQS::Queue ' +
    'AWS::StepFunctions::StateMachine'
  ).split(' '),
);

/** Components of SST's own language by what they create. */
const SST: Readonly<Record<string, string>> = {
  Function: 'AWS::Lambda::Function',
  Bucket: 'AWS::S3::Bucket',
  Queue: 'AWS::SQS::Queue',
  Dynamo: 'AWS::DynamoDB::Table',
  SnsTopic: 'AWS::SNS::Topic',
  Bus: 'AWS::Events::EventBus',
  ApiGatewayV2: 'AWS::ApiGatewayV2::Api',
  Service: 'AWS::ECS::Service',
  CognitoUserPool: 'AWS::Cognito::UserPool',
  Nextjs: 'AWS::Lambda::Function',
  Cron: 'AWS::Scheduler::Schedule',
  StaticSite: 'AWS::CloudFront::Distribution',
  Postgres: 'AWS::RDS::DBInstance',
  Aurora: 'AWS::RDS::DBCluster',
};

/** Resources of Pulumi whose Terraform type does not follow from module and class. */
const PULUMI: Readonly<Record<string, string>> = {
  'aws.ec2.Instance': 'aws_instance',
  'aws.ec2.Vpc': 'aws_vpc',
  'aws.ec2.LaunchTemplate': 'aws_launch_template',
  'aws.rds.Instance': 'aws_db_instance',
  'aws.lb.LoadBalancer': 'aws_lb',
  'aws.autoscaling.Group': 'aws_autoscaling_group',
  'aws.lambda.CallbackFunction': 'aws_lambda_function',
  'aws.s3.BucketV2': 'aws_s3_bucket',
  'gcp.cloudrun.Service': 'google_cloud_run_service',
  'gcp.cloudrunv2.Service': 'google_cloud_run_v2_service',
  'gcp.sql.DatabaseInstance': 'google_sql_database_instance',
  'gcp.cloudfunctionsv2.Function': 'google_cloudfunctions2_function',
};

export type Type = Pick<Fact, 'in' | 'name'>;

/** The resource type that a construct stands for, by the name it is imported under; undefined for every class not known. */
export function typeOf(name: string): Type | undefined {
  const pulumi = /^@pulumi\/(aws|gcp)\.(\w+)\.(\w+)$/.exec(name);
  if (pulumi !== null) return terraformType(pulumi[1] ?? '', pulumi[2] ?? '', pulumi[3] ?? '');
  const type = name.startsWith('sst.aws.') ? own(SST, name.slice('sst.aws.'.length)) : (own(CONSTRUCTS, name) ?? serviceType(name));
  return type === undefined ? undefined : { in: 'cloudformation', name: type };
}

function serviceType(name: string): string | undefined {
  const [module = '', written = ''] = name.split('.');
  const service = own(SERVICES, module);
  const type = `AWS::${service}::${written.replace(/^Cfn(?=[A-Z])/, '')}`;
  return service !== undefined && (/^Cfn[A-Z]\w{1,60}$/.test(written) || SAME.has(type)) ? type : undefined;
}

/** Module and class in snake case: `aws.sqs.Queue` is aws_sqs_queue. */
function terraformType(provider: string, module: string, written: string): Type {
  const snake = written.replace(/(?<=[a-z0-9])[A-Z]/g, '_$&').toLowerCase();
  const rule = `${provider === 'gcp' ? 'google' : provider}_${module.toLowerCase()}_${snake}`;
  return { in: 'terraform', name: own(PULUMI, `${provider}.${module}.${written}`) ?? rule };
}

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
