import type { Ladder } from '#model/catalog.ts';
import { cloudFront } from '../limits/aws-gateways.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

export const cdn: Ladder = {
  capability: 'cdn',
  does: 'deliver pages and files',
  notices: 'Pages load quickly far away, and a release of static files is a copy.',
  metric: 'time until the page is seen, slowest tenth',
  writeIt: {
    what: 'A web server with a folder of files.',
    hours: [2, 16],
    lacks: 'Places near the readers, removal of what is old everywhere at once, and room for a sudden crowd.',
    source: 'our judgement',
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-cloudfront',
      name: 'Amazon CloudFront with S3',
      keeps: ['http', 'static-site', 'http-proxy'],
      limits: cloudFront,
      tryOut: { what: 'Publish one page through Amazon CloudFront with S3 under a test name.', hours: [1, 4] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-amplify-hosting',
      name: 'AWS Amplify Hosting',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through AWS Amplify Hosting under a test name.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-static-web-apps',
      name: 'Azure Static Web Apps',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Azure Static Web Apps under a test name.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-front-door',
      name: 'Azure Front Door',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Azure Front Door under a test name.', hours: [1, 4] },
    }),
    google({
      rung: 'serverless',
      technology: 'firebase-hosting',
      name: 'Firebase Hosting',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Firebase Hosting under a test name.', hours: [1, 4] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-cdn',
      name: 'Cloud CDN',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Cloud CDN under a test name.', hours: [1, 4] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-pages',
      name: 'Cloudflare Pages',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Cloudflare Pages under a test name.', hours: [1, 4] },
    }),
    vendor({
      rung: 'saas',
      technology: 'netlify',
      name: 'Netlify',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Netlify under a test name.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'vercel',
      name: 'Vercel',
      keeps: ['http', 'static-site', 'http-proxy'],
      tryOut: { what: 'Publish one page through Vercel under a test name.', hours: [1, 5] },
    }),
    own({
      rung: 'container',
      technology: 'nginx-static',
      name: 'An image that serves files',
      keeps: ['http', 'static-site', 'http-proxy'],
    }),
    own({
      rung: 'vm',
      technology: 'web-server-machine',
      name: 'A web server on a machine',
      keeps: ['http', 'static-site', 'http-proxy'],
    }),
    own({
      rung: 'home-made',
      technology: 'application-static',
      name: 'Files served by the application',
      keeps: ['http'],
    }),
  ],
};
