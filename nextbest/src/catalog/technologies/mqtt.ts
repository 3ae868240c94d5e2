import type { Technology } from '#model/catalog.ts';

export const mqtt: Technology = {
  id: 'mqtt',
  name: 'MQTT',
  capability: 'event-bus',
  market: { evolution: 0.92, because: 'Publish and subscribe is rented by the message from every large cloud.' },
  speaks: ['mqtt'],
  seen: { repository: 'quarkusio/quarkus-quickstarts', path: 'mqtt-quickstart/docker-compose.yaml' },
  marks: [
    { in: 'npm', name: 'mqtt', shows: 'need', example: '"mqtt": "latest"', notExample: '"mqtt-packet": "latest"' },
    { in: 'pypi', name: 'paho-mqtt', shows: 'need', example: 'paho-mqtt' },
    { in: 'npm', name: 'aedes', shows: 'need', example: '"aedes": "latest"' },
    { in: 'image', name: 'eclipse-mosquitto', shows: 'use', rung: 'container', example: 'image: eclipse-mosquitto:latest' },
  ],
};
