import { remembered } from './remembered.ts';

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

interface Rule {
  readonly kind: PathKind;
  /** Of the folders above a file, with a slash behind each. */
  readonly folders?: RegExp;
  /** Of its name. */
  readonly name?: RegExp;
}

/** The first that matches says it. Only one repetition stands between two separators, so each is linear in the length of a path. */
const RULES: readonly Rule[] = [
  {
    kind: 'lock',
    name: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|go\.sum|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|bun\.lockb?|\.terraform\.lock\.hcl|mix\.lock|packages\.lock\.json|flake\.lock)$/i,
  },
  {
    kind: 'manifest',
    name: /^(?:package\.json|go\.mod|Cargo\.toml|Gemfile|pyproject\.toml|Pipfile|requirements.*\.(?:txt|in)|setup\.(?:py|cfg)|pom\.xml|build\.gradle(?:\.kts)?|composer\.json|Directory\.Packages\.props|.+\.csproj|pnpm-workspace\.yaml|\.npmrc|\.nvmrc|\.node-version|\.tool-versions|DEPS|libs\.versions\.toml|renovate.*\.json5?|\.renovaterc.*|dependabot\.ya?ml)$/s,
  },
  {
    kind: 'pipeline',
    folders:
      /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.buildkite|\.concourse|\.azure-pipelines|\.semaphore|\.?ci|\.gitlab)\//,
    name: /^(?:Jenkinsfile.*|\.gitlab-ci\.ya?ml|cloudbuild\.ya?ml|buildspec\.ya?ml|azure-pipelines.*\.ya?ml|\.travis\.yml|appveyor.*\.ya?ml|\.?codecov\.ya?ml|\.goreleaser.*|skaffold\.ya?ml)$/s,
  },
  {
    kind: 'community',
    folders: /(?:^|\/)\.github\//,
    name: /^(?:CODEOWNERS|OWNERS|MAINTAINERS.*|USERS\.md|ADOPTERS.*|AUTHORS.*|CONTRIBUTORS.*|LICENSE.*|NOTICE.*|\.mailmap|\.all-contributorsrc|FUNDING.*)$/s,
  },
  {
    kind: 'changelog',
    folders: /(?:^|\/)(?:\.changeset|changelogs?)\//i,
    name: /^(?:CHANGELOG|CHANGES|HISTORY|RELEASE[-_ ]?NOTES|NEWS)/i,
  },
  {
    kind: 'snapshot',
    folders: /(?:^|\/)(?:__snapshots__|snapshots?|golden|testdata|fixtures?|__fixtures__|cassettes|__mocks__)\/|\.approved\./,
    name: /\.snap$|\.golden$|\.approved\./,
  },
  {
    kind: 'test',
    folders: /(?:^|\/)(?:tests?|__tests__|specs?|e2e|integration[-_]tests?|testing|test[-_]utils?|[\w-]+-tests?|cypress|playwright)\//,
    name: /[._-](?:test|tests|spec|e2e|cy|test-d|bench)\.[\w.]+$|^test_.|[a-z]Tests?\.(?:java|cs|kt|scala|swift|php)$|^conftest\.py$/s,
  },
  {
    kind: 'documentation',
    folders: /(?:^|\/)(?:docs?|documentation|website|site|www)\//i,
    name: /\.(?:mdx?|rst|adoc|asciidoc|txt)$|^README/i,
  },
  {
    kind: 'example',
    folders: /(?:^|\/)(?:examples?|demos?|samples?|playgrounds?|sandbox|benchmarks?|bench|storybook|stories)\//i,
    name: /\.stories\.\w+$/i,
  },
  {
    kind: 'infrastructure',
    folders: /(?:^|\/)(?:k8s|kubernetes|kubernetes-manifests|helm|charts|terraform|ansible|puppet|chef|manifests|docker)\//,
    name: /\.(?:tf|tfvars|hcl|bicep)$|^(?:Dockerfile.*|.+\.Dockerfile|docker-compose.*|compose.*\.ya?ml|kustomization\.ya?ml|Chart\.yaml|\.dockerignore|Vagrantfile)$/s,
  },
  {
    kind: 'configuration',
    name: /^\..|\.(?:ini|cfg|conf|properties|lock|bzl|gni?|cmake)$|^(?:Makefile|GNUmakefile|Taskfile.*|justfile|Brewfile|tsconfig.*\.json|jsconfig\.json|[\w.-]+\.config\.[cm]?[jt]s|biome\.jsonc?|nx\.json|lerna\.json|turbo\.json|project\.json|angular\.json|BUILD(?:\.bazel|\.gn)?|WORKSPACE|karma.*|jest.*|mkdocs\.yml|flake\.nix|netlify\.toml|vercel\.json|CMakeLists\.txt|rustfmt\.toml|clippy\.toml|deny\.toml|rust-toolchain.*|buf.*\.yaml)$/s,
  },
  {
    kind: 'tool',
    folders: /(?:^|\/)(?:scripts?|tools?|tooling|hack|build|dev|devtools|\.devcontainer|bin|internal-tools|release)\//,
    name: /\.(?:sh|bash|ps1|bat)$/,
  },
  { kind: 'style', name: /\.(?:css|scss|sass|less|styl)$/ },
  { kind: 'picture', name: /\.(?:png|jpe?g|gif|svg|ico|webp|woff2?|ttf|mp4)$/i },
  { kind: 'translation', folders: /(?:^|\/)(?:i18n|locales?|translations?|lang)\// },
  {
    kind: 'generated',
    folders: /(?:^|\/)(?:generated|gen|vendor|dist|third_party|node_modules)\//,
    name: /\.pb\.go$|_pb2\.py$|\.generated\.\w+$|\.gen\.\w+$|\.g\.dart$|\.min\.js$|zz_generated|\.api\.md$/,
  },
  { kind: 'data', name: /\.(?:json|ya?ml|toml|xml|csv|sql|proto|graphql)$/ },
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

/** Paths and folders repeat from commit to commit. */
const KEPT = 50_000;

/** Each path is looked at once, as long as it is remembered. */
export const kindOfPath = remembered(readKind, KEPT);

/** The first rule that speaks of these folders. */
const rankOfFolders = remembered((folders) => {
  const rank = RULES.findIndex((rule) => rule.folders?.test(folders) === true);
  return rank < 0 ? RULES.length : rank;
}, KEPT);

function readKind(path: string): PathKind {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  const byFolders = start === 0 ? RULES.length : rankOfFolders(path.slice(0, start));
  const byName = RULES.findIndex((rule, rank) => rank >= byFolders || rule.name?.test(name) === true);
  return RULES[byName < 0 ? byFolders : byName]?.kind ?? 'source';
}
