import type { Ladder } from '#model/catalog.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const featureFlags: Ladder = {
  capability: 'feature-flags',
  does: 'switch features on for some',
  notices: 'A feature is switched off in seconds, without a release.',
  metric: 'minutes from decision to switched off',
  writeIt: {
    what: 'A table of switches, read at each request.',
    hours: [4, 16],
    lacks: 'No share of users, no record of who switched what, and switches that nobody removes.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-appconfig',
      name: 'AWS AppConfig',
      keeps: ['openfeature'],
      tryOut: { what: 'Put one switch of a test copy under AWS AppConfig.', hours: [1, 6] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-app-configuration',
      name: 'Azure App Configuration',
      keeps: ['openfeature'],
      tryOut: { what: 'Put one switch of a test copy under Azure App Configuration.', hours: [1, 6] },
    }),
    google({
      rung: 'serverless',
      technology: 'firebase-remote-config',
      name: 'Firebase Remote Config',
      tryOut: { what: 'Put one switch of a test copy under Firebase Remote Config.', hours: [1, 6] },
    }),
    vendor({
      rung: 'saas',
      technology: 'launchdarkly',
      name: 'LaunchDarkly',
      keeps: ['openfeature'],
      tryOut: { what: 'Put one switch of a test copy under LaunchDarkly.', hours: [1, 7] },
    }),
    vendor({
      rung: 'saas',
      technology: 'split',
      name: 'Split',
      keeps: ['openfeature'],
      tryOut: { what: 'Put one switch of a test copy under Split.', hours: [1, 7] },
    }),
    vendor({
      rung: 'saas',
      technology: 'unleash-cloud',
      name: 'Unleash Cloud',
      keeps: ['unleash', 'openfeature'],
      tryOut: { what: 'Put one switch of a test copy under Unleash Cloud.', hours: [1, 7] },
    }),
    own({
      rung: 'container',
      technology: 'unleash',
      name: 'Unleash that the team runs',
      keeps: ['unleash', 'openfeature'],
    }),
    own({
      rung: 'container',
      technology: 'flagsmith',
      name: 'Flagsmith that the team runs',
      keeps: ['flagsmith', 'openfeature'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-flags',
      name: 'A table of switches',
    }),
  ],
};
