import type { Technology } from '#model/catalog.ts';

export const firebaseRealtimeDatabase: Technology = {
  id: 'firebase-realtime-database',
  name: 'Firebase Realtime Database',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  cloud: 'gcp',
  marks: [
    {
      in: 'terraform',
      name: 'google_firebase_database_instance',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_firebase_database_instance" "chat" {',
    },
    { in: 'variable', name: 'FIREBASE_DATABASE_URL', shows: 'need', example: 'FIREBASE_DATABASE_URL=' },
  ],
};
