import type { Ladder } from '#model/catalog.ts';
import { cognitoLimits } from '../limits/data-services.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const auth: Ladder = {
  capability: 'auth',
  does: 'know who somebody is',
  notices: 'People sign in with what they already have, and a stolen password table is no longer possible.',
  metric: 'share of sign-ins that succeed at the first try',
  writeIt: {
    what: 'A table of users, a hash of the password and a signed token.',
    hours: [16, 60],
    lacks: 'No second factor, no sign-in with what people already have, no answer to stolen passwords, and a leak that is all ours.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-cognito',
      name: 'Amazon Cognito',
      keeps: ['oidc', 'saml'],
      limits: cognitoLimits,
      tryOut: { what: 'Let five colleagues sign in to a test copy through Amazon Cognito.', hours: [4, 16] },
    }),
    azure({
      rung: 'serverless',
      technology: 'microsoft-entra-external-id',
      name: 'Microsoft Entra External ID',
      keeps: ['oidc', 'saml'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through Microsoft Entra External ID.', hours: [4, 16] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-identity-platform',
      name: 'Identity Platform',
      keeps: ['oidc', 'saml'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through Identity Platform.', hours: [4, 16] },
    }),
    vendor({
      rung: 'saas',
      technology: 'auth0',
      name: 'Auth0',
      keeps: ['oidc', 'saml'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through Auth0.', hours: [4, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'clerk',
      name: 'Clerk',
      keeps: ['oidc'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through Clerk.', hours: [4, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'workos',
      name: 'WorkOS',
      keeps: ['oidc', 'saml'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through WorkOS.', hours: [4, 20] },
    }),
    vendor({
      rung: 'saas',
      technology: 'okta',
      name: 'Okta',
      keeps: ['oidc', 'saml'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through Okta.', hours: [4, 20] },
    }),
    aws({
      rung: 'managed',
      technology: 'aws-directory-service',
      name: 'AWS Directory Service',
      keeps: ['ldap'],
      tryOut: { what: 'Let five colleagues sign in to a test copy through AWS Directory Service.', hours: [4, 24] },
    }),
    own({
      rung: 'container',
      technology: 'keycloak',
      name: 'Keycloak that the team runs',
      keeps: ['oidc', 'saml'],
    }),
    own({
      rung: 'container',
      technology: 'ory',
      name: 'Ory that the team runs',
      keeps: ['oidc'],
    }),
    own({
      rung: 'vm',
      technology: 'directory-machine',
      name: 'A directory on a machine',
      keeps: ['ldap'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-auth',
      name: 'Passwords and tokens in the application',
    }),
  ],
};
