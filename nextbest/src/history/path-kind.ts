/** What a file is for, by its path alone; `source` is what the others leave over. */
export type PathKind =
  | 'lock'
  | 'manifest'
  | 'pipeline'
  | 'community'
  | 'changelog'
  | 'snapshot'
  | 'test'
  | 'documentation'
  | 'example'
  | 'infrastructure'
  | 'configuration'
  | 'tool'
  | 'style'
  | 'picture'
  | 'translation'
  | 'generated'
  | 'data'
  | 'source';

/** The first that matches says it. Only one repetition stands between two separators, so each is linear in the length of a path. */
const RULES: readonly (readonly [PathKind, RegExp])[] = [
  [
    'lock',
    /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|go\.sum|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|bun\.lockb?|\.terraform\.lock\.hcl|mix\.lock|packages\.lock\.json|flake\.lock)$/i,
  ],
  [
    'manifest',
    /(?:^|\/)(?:package\.json|go\.mod|Cargo\.toml|Gemfile|pyproject\.toml|Pipfile|requirements[^/]*\.(?:txt|in)|setup\.(?:py|cfg)|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Directory\.Packages\.props|[^/]+\.csproj|pnpm-workspace\.yaml|\.npmrc|\.nvmrc|\.node-version|\.tool-versions|DEPS|libs\.versions\.toml|renovate[^/]*\.json5?|\.renovaterc[^/]*|dependabot\.ya?ml)$/,
  ],
  [
    'pipeline',
    /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.buildkite|\.concourse|\.azure-pipelines|\.semaphore|\.?ci|\.gitlab)\/|(?:^|\/)(?:Jenkinsfile[^/]*|\.gitlab-ci\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|azure-pipelines[^/]*\.ya?ml|\.travis\.yml|appveyor[^/]*\.ya?ml|\.?codecov\.ya?ml|\.goreleaser[^/]*|skaffold\.ya?ml)$/,
  ],
  [
    'community',
    /(?:^|\/)\.github\/|(?:^|\/)(?:CODEOWNERS|OWNERS|MAINTAINERS[^/]*|USERS\.md|ADOPTERS[^/]*|AUTHORS[^/]*|CONTRIBUTORS[^/]*|LICENSE[^/]*|NOTICE[^/]*|\.mailmap|\.all-contributorsrc|FUNDING[^/]*)$/,
  ],
  ['changelog', /(?:^|\/)(?:CHANGELOG|CHANGES|HISTORY|RELEASE[-_ ]?NOTES|NEWS)[^/]*$|(?:^|\/)(?:\.changeset|changelogs?)\//i],
  [
    'snapshot',
    /(?:^|\/)(?:__snapshots__|snapshots?|golden|testdata|fixtures?|__fixtures__|cassettes|__mocks__)\/|\.snap$|\.golden$|\.approved\./,
  ],
  [
    'test',
    /(?:^|\/)(?:tests?|__tests__|specs?|e2e|integration[-_]tests?|testing|test[-_]utils?|[\w-]+-tests?|cypress|playwright)\/|[._-](?:test|tests|spec|e2e|cy|test-d|bench)\.[\w.]+$|(?:^|\/)test_[^/]+$|[a-z]Tests?\.(?:java|cs|kt|scala|swift|php)$|(?:^|\/)conftest\.py$/,
  ],
  ['documentation', /\.(?:mdx?|rst|adoc|asciidoc|txt)$|(?:^|\/)(?:docs?|documentation|website|site|www)\/|(?:^|\/)README[^/]*$/i],
  ['example', /(?:^|\/)(?:examples?|demos?|samples?|playgrounds?|sandbox|benchmarks?|bench|storybook|stories)\/|\.stories\.\w+$/i],
  [
    'infrastructure',
    /\.(?:tf|tfvars|hcl|bicep)$|(?:^|\/)(?:Dockerfile[^/]*|[^/]+\.Dockerfile|docker-compose[^/]*|compose[^/]*\.ya?ml|kustomization\.ya?ml|Chart\.yaml|\.dockerignore|Vagrantfile)$|(?:^|\/)(?:k8s|kubernetes|kubernetes-manifests|helm|charts|terraform|ansible|puppet|chef|manifests|docker)\//,
  ],
  [
    'configuration',
    /(?:^|\/)\.[^/]+$|\.(?:ini|cfg|conf|properties|lock)$|(?:^|\/)(?:Makefile|GNUmakefile|Taskfile[^/]*|justfile|Brewfile|tsconfig[^/]*\.json|jsconfig\.json|[\w.-]+\.config\.[cm]?[jt]s|biome\.jsonc?|nx\.json|lerna\.json|turbo\.json|project\.json|angular\.json|BUILD(?:\.bazel|\.gn)?|WORKSPACE|[^/]+\.bzl|[^/]+\.gni?|karma[^/]*|jest[^/]*|tox\.ini|mkdocs\.yml|flake\.nix|netlify\.toml|vercel\.json|CMakeLists\.txt|[^/]+\.cmake|rustfmt\.toml|clippy\.toml|deny\.toml|rust-toolchain[^/]*|buf[^/]*\.yaml)$/,
  ],
  [
    'tool',
    /(?:^|\/)(?:scripts?|tools?|tooling|hack|build|dev|devtools|\.devcontainer|bin|internal-tools|release)\/|\.(?:sh|bash|ps1|bat)$/,
  ],
  ['style', /\.(?:css|scss|sass|less|styl)$/],
  ['picture', /\.(?:png|jpe?g|gif|svg|ico|webp|woff2?|ttf|mp4)$/i],
  ['translation', /(?:^|\/)(?:i18n|locales?|translations?|lang)\//],
  [
    'generated',
    /(?:^|\/)(?:generated|gen|vendor|dist|third_party|node_modules)\/|(?:\.pb\.go|_pb2\.py|\.generated\.\w+|\.gen\.\w+|\.g\.dart|\.min\.js|zz_generated[^/]*|\.api\.md)$/,
  ],
  ['data', /\.(?:json|ya?ml|toml|xml|csv|sql|proto|graphql)$/],
];

/** What a commit without any file of the product is above all about: the first of these that it touches. */
export const PATH_KINDS_BY_WEIGHT: readonly PathKind[] = [
  'data',
  'infrastructure',
  'generated',
  'tool',
  'configuration',
  'manifest',
  'pipeline',
  'documentation',
  'changelog',
  'test',
  'snapshot',
  'example',
  'community',
  'picture',
  'lock',
];

/** Whether a file of this kind is what customers get. */
export function isProduct(kind: PathKind): boolean {
  return kind === 'source' || kind === 'style' || kind === 'translation';
}

export function kindOfPath(path: string): PathKind {
  return RULES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'source';
}
