import type { Reader } from '#evidence/reader.ts';
import { azurePipelines } from '#evidence/readers/azure-pipelines.ts';
import { buildkite } from '#evidence/readers/buildkite.ts';
import { circleci } from '#evidence/readers/circleci.ts';
import { cloudBuild } from '#evidence/readers/cloud-build.ts';
import { gitlabCi } from '#evidence/readers/gitlab-ci.ts';
import { jenkinsfile } from '#evidence/readers/jenkinsfile.ts';

/** The file that an example of a platform's own format stands in, by the first part of its mark's name. */
export const PLATFORM_FILES: Readonly<Record<string, { readonly reader: Reader; readonly path: string }>> = {
  'azure-pipelines': { reader: azurePipelines, path: 'azure-pipelines.yml' },
  buildkite: { reader: buildkite, path: '.buildkite/pipeline.yml' },
  circleci: { reader: circleci, path: '.circleci/config.yml' },
  'cloud-build': { reader: cloudBuild, path: 'cloudbuild.yaml' },
  'gitlab-ci': { reader: gitlabCi, path: '.gitlab-ci.yml' },
  jenkins: { reader: jenkinsfile, path: 'Jenkinsfile' },
};
