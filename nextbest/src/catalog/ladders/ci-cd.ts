import type { Ladder } from '#model/catalog.ts';
import { codeBuild } from '../limits/aws-jobs.ts';
import { cloudBuild } from '../limits/google.ts';
import { githubJob } from '../limits/saas.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const ciCd: Ladder = {
  capability: 'ci-cd',
  does: 'test, build and release',
  notices: 'A change is tested at once, and nobody repairs build machines.',
  metric: 'minutes from push to result',
  writeIt: {
    what: 'A machine with a script that builds what was pushed.',
    hours: [8, 60],
    lacks: 'A clean machine for each build, secrets that builds cannot read from each other, several builds at once, and patches.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-codebuild',
      name: 'AWS CodeBuild and CodePipeline',
      limits: codeBuild,
      tryOut: { what: 'Run the tests of one repository on AWS CodeBuild and CodePipeline beside the present pipeline.', hours: [2, 12] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-devops',
      name: 'Azure DevOps',
      tryOut: { what: 'Run the tests of one repository on Azure DevOps beside the present pipeline.', hours: [2, 12] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-build',
      name: 'Cloud Build',
      limits: cloudBuild,
      tryOut: { what: 'Run the tests of one repository on Cloud Build beside the present pipeline.', hours: [2, 12] },
    }),
    vendor({
      rung: 'saas',
      technology: 'github-actions',
      name: 'GitHub Actions',
      keeps: ['github-actions'],
      limits: githubJob,
      tryOut: { what: 'Run the tests of one repository on GitHub Actions beside the present pipeline.', hours: [2, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'gitlab-ci',
      name: 'GitLab CI',
      keeps: ['gitlab-ci'],
      tryOut: { what: 'Run the tests of one repository on GitLab CI beside the present pipeline.', hours: [2, 15] },
    }),
    vendor({
      rung: 'saas',
      technology: 'circleci',
      name: 'CircleCI',
      tryOut: { what: 'Run the tests of one repository on CircleCI beside the present pipeline.', hours: [2, 15] },
    }),
    own({
      rung: 'container',
      technology: 'self-hosted-runner',
      name: 'Build runners that the team runs',
      keeps: ['github-actions', 'gitlab-ci'],
    }),
    own({
      rung: 'container',
      technology: 'jenkins',
      name: 'Jenkins that the team runs',
    }),
    own({
      rung: 'container',
      technology: 'argo-cd',
      name: 'Argo CD that the team runs',
      keeps: ['kubernetes'],
    }),
    own({
      rung: 'vm',
      technology: 'build-machine',
      name: 'A build machine',
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-deployment',
      name: 'Release scripts started by hand',
    }),
  ],
};
