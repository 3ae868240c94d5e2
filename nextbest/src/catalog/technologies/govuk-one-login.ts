import type { Technology } from '#model/catalog.ts';

export const govukOneLogin: Technology = {
  id: 'govuk-one-login',
  name: 'GOV.UK One Login',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'DFE-Digital/teaching-vacancies', path: 'config/application.rb' },
  marks: [
    { in: 'host', name: 'oidc.account.gov.uk', shows: 'use', rung: 'saas', example: 'const address = "https://oidc.account.gov.uk/v1";' },
    { in: 'variable', name: 'GOVUK_ONE_LOGIN_CLIENT_ID', shows: 'need', example: 'GOVUK_ONE_LOGIN_CLIENT_ID=' },
    { in: 'variable', name: 'ONE_LOGIN_CLIENT_ID', shows: 'need', example: 'ONE_LOGIN_CLIENT_ID=' },
  ],
};
