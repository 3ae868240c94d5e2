/**
 * Where a fact's name is looked up: the key of the catalogue's index of marks.
 * Package ecosystems, image names, resource types of each language, steps, and so on. `platform` holds what the own files of hosting and
 * delivery platforms describe (`fly/app`, `gitlab-ci/pipeline`, `cloudflare/queue`); `machine` the software that is set up on machines by
 * its package, its service or a role published for it, without version (`postgresql`, `redis-server`); `variable` the names of environment variables and the
 * schemes of connection strings (`REDIS_URL`, `amqp://`); `host` the hosts of interfaces that code names (`api.stripe.com`);
 * `secret` the names of secrets that workloads are given settings from (`orders-rds-output`);
 * `setting` what the settings of a framework name for a purpose (`database:postgresql`, `mail:smtp`); `code` signs of
 * a capability that the team wrote itself (`jobs-table`).
 */
export const FACT_SOURCES = [
  'npm',
  'pypi',
  'go',
  'maven',
  'nuget',
  'rubygems',
  'packagist',
  'cargo',
  'hex',
  'image',
  'terraform',
  'terraform-module',
  'cloudformation',
  'arm',
  'kubernetes',
  'machine',
  'chart',
  'action',
  'platform',
  'command',
  'file',
  'host',
  'secret',
  'setting',
  'runtime',
  'variable',
  'code',
  'structure',
] as const;

export type FactSource = (typeof FACT_SOURCES)[number];

/** A setting as it is written, with its line. Values that may be secret never get this far (secret.ts). */
export interface Attribute {
  readonly value: string | number | boolean;
  readonly line: number;
}

/** How one element mentions another. */
export const REFERENCE_KINDS = [
  'depends-on',
  'environment',
  'resource',
  'event-source',
  'image',
  'build',
  'recipe',
  'file',
  'module',
  'permission',
  'command',
] as const;

/**
 * A mention of another element: `to` as it is written (service name, resource address, host, image, path). `recipe` is the Dockerfile that
 * something is built by, `file` a file or folder that it is given when it runs.
 */
export interface Reference {
  readonly to: string;
  readonly how: (typeof REFERENCE_KINDS)[number];
  readonly line: number;
}

/**
 * One thing that a file says, without any knowledge of technologies.
 *
 * `name` is looked up in the catalogue under `in`: a package name, an image without registry tag, a resource type
 * (`aws_sqs_queue`, `AWS::SQS::Queue`, `apps/Deployment`), an action (`actions/checkout`).
 * `label` is the element's own name in its file (`orders` in `resource "aws_sqs_queue" "orders"`, a compose service, a job id).
 * `role` tells what the element is to its file:
 *   `uses`     a dependency, a client library, a step
 *   `defines`  a piece of infrastructure that exists because of this file
 *   `runs`     something started from an image or an artefact (a Kubernetes workload, a compose service)
 *   `builds`   a recipe for an artefact (a Dockerfile's last stage, a package manifest with a start command)
 *   `declares` a name others refer to (variable, module, parameter, kustomize resource list)
 */
export interface Fact {
  readonly in: FactSource;
  readonly name: string;
  readonly role: 'uses' | 'defines' | 'runs' | 'builds' | 'declares';
  readonly label?: string;
  readonly line: number;
  readonly endLine?: number;
  readonly version?: string;
  /** Development and test dependencies, dev profiles: what the file itself marks as not for production. */
  readonly scope?: 'development' | 'test' | 'optional';
  /** Flattened by path: `spec.replicas`, `serverlessv2_scaling_configuration.min_capacity`, `Properties.Timeout`. */
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly references?: readonly Reference[];
}

/** What stands for the value of a list or a map with something in it, where only that is told. */
export const FILLED = '[...]';

/** What could not be read in a file, and why. */
export interface Unread {
  readonly line?: number;
  readonly why: string;
}

export interface FileFacts {
  readonly facts: readonly Fact[];
  readonly unread: readonly Unread[];
  /** What parsing took above that of any usual file (evidence/budget.ts); absent: nothing. */
  readonly work?: number;
}

/** The facts of one file in its repository. */
export interface FactsOfFile extends Omit<FileFacts, 'work'> {
  readonly repository: string;
  readonly path: string;
  readonly reader: string;
}
