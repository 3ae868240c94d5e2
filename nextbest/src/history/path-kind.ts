export type PathKind = 'test' | 'pipeline' | 'documentation' | 'dependencies' | 'infrastructure' | 'configuration' | 'source';

const RULES: readonly (readonly [PathKind, RegExp])[] = [
  [
    'test',
    /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|fixtures|testdata)\/|(?:\.|_|-)(?:test|spec)\.[a-z]+$|(?:^|\/)test_[^/]+$|_test\.[a-z]+$|Tests?\.(?:java|cs|kt|scala)$/,
  ],
  [
    'pipeline',
    /(?:^|\/)(?:\.github|\.circleci|\.buildkite|\.concourse|ci)\/|(?:^|\/)(?:Jenkinsfile[^/]*|\.gitlab-ci\.yml|cloudbuild\.ya?ml|buildspec\.ya?ml|azure-pipelines\.ya?ml|\.travis\.yml|skaffold\.ya?ml)$/,
  ],
  [
    'dependencies',
    /(?:^|\/)(?:package-lock\.json|package\.json|yarn\.lock|pnpm-lock\.yaml|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|requirements[^/]*\.txt|pom\.xml|composer\.(?:json|lock)|Directory\.Packages\.props|renovate\.json5?|\.terraform\.lock\.hcl)$/,
  ],
  [
    'infrastructure',
    /\.(?:tf|tfvars|hcl|bicep)$|(?:^|\/)(?:Dockerfile[^/]*|docker-compose[^/]*|compose\.ya?ml|kustomization\.ya?ml|Chart\.yaml)$|(?:^|\/)(?:k8s|kubernetes|kubernetes-manifests|helm|charts|terraform|ansible|puppet|chef)\//,
  ],
  ['documentation', /\.(?:md|rst|adoc|txt)$|(?:^|\/)(?:docs?|documentation)\/|(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|AUTHORS)[^/]*$/i],
  [
    'configuration',
    /(?:^|\/)\.[^/]+$|\.(?:ini|cfg|conf|properties|editorconfig|lock)$|(?:^|\/)(?:Makefile|tsconfig[^/]*\.json|\.eslintrc[^/]*|biome\.json)$/,
  ],
];

/** What a file is for, by its path alone; `source` is what the others leave over. */
export function kindOfPath(path: string): PathKind {
  return RULES.find(([, pattern]) => pattern.test(path))?.[0] ?? 'source';
}
