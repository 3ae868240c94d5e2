import type { Ladder } from '#model/catalog.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const containerRegistry: Ladder = {
  capability: 'container-registry',
  does: 'keep images',
  notices: 'Images are there when they are needed, and nobody frees disks.',
  metric: 'failed image pulls per quarter',
  writeIt: {
    what: 'A registry image on a machine with a disk.',
    hours: [2, 12],
    lacks: 'Removal of what nobody needs, checks for known holes, access per team, and a copy elsewhere.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-ecr',
      name: 'Amazon ECR',
      keeps: ['container-image'],
      tryOut: { what: 'Push one image to Amazon ECR and start a test copy from it.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-container-registry',
      name: 'Azure Container Registry',
      keeps: ['container-image'],
      tryOut: { what: 'Push one image to Azure Container Registry and start a test copy from it.', hours: [1, 4] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-artifact-registry',
      name: 'Artifact Registry',
      keeps: ['container-image', 'maven', 'npm', 'pypi'],
      tryOut: { what: 'Push one image to Artifact Registry and start a test copy from it.', hours: [1, 4] },
    }),
    vendor({
      rung: 'saas',
      technology: 'github-container-registry',
      name: 'GitHub Container Registry',
      keeps: ['container-image'],
      tryOut: { what: 'Push one image to GitHub Container Registry and start a test copy from it.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'docker-hub',
      name: 'Docker Hub',
      keeps: ['container-image'],
      tryOut: { what: 'Push one image to Docker Hub and start a test copy from it.', hours: [1, 5] },
    }),
    own({
      rung: 'container',
      technology: 'harbor',
      name: 'Harbor that the team runs',
      keeps: ['container-image'],
    }),
    own({
      rung: 'container',
      technology: 'docker-registry',
      name: 'A registry that the team runs',
      keeps: ['container-image'],
    }),
    own({
      rung: 'container',
      technology: 'nexus',
      name: 'Nexus that the team runs',
      keeps: ['container-image', 'maven', 'npm'],
    }),
    own({
      rung: 'vm',
      technology: 'registry-machine',
      name: 'A registry on a machine',
      keeps: ['container-image'],
    }),
  ],
};
