import type { Technology } from '#model/catalog.ts';

export const goFeatureFlag: Technology = {
  id: 'go-feature-flag',
  name: 'GO Feature Flag',
  capability: 'feature-flags',
  market: { evolution: 0.7, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['openfeature'],
  seen: { repository: 'CommunityToolkit/Aspire', path: 'examples/goff/CommunityToolkit.Aspire.Hosting.GoFeatureFlag.AppHost/Program.cs' },
  marks: [
    {
      in: 'go',
      name: 'github.com/thomaspoignant/go-feature-flag',
      shows: 'need',
      example: 'github.com/thomaspoignant/go-feature-flag v1.0.0',
      notExample: 'github.com/thomaspoignant/go-feature-flag-not v1.0.0',
    },
    {
      in: 'npm',
      name: '@openfeature/go-feature-flag-provider',
      shows: 'need',
      example: '"@openfeature/go-feature-flag-provider": "1.0.0"',
      notExample: '"@openfeature/go-feature-flag-provider-not": "1.0.0"',
    },
    {
      in: 'image',
      name: 'gofeatureflag/go-feature-flag',
      shows: 'use',
      rung: 'container',
      example: 'image: gofeatureflag/go-feature-flag:1.0',
      notExample: 'image: gofeatureflag/go-feature-flag-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddGoFeatureFlag',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddGoFeatureFlag("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddGoFeatureFlagNot("main");',
    },
  ],
};
