import type { Technology } from '#model/catalog.ts';

export const ffmpeg: Technology = {
  id: 'ffmpeg',
  name: 'FFmpeg',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting video is sold by the minute by every large cloud.' },
  speaks: ['video'],
  seen: { repository: 'firebase/functions-samples', path: 'Node-1st-gen/ffmpeg-convert-audio/functions/package.json' },
  marks: [
    { in: 'npm', name: 'fluent-ffmpeg', shows: 'use', rung: 'home-made', example: '"fluent-ffmpeg": "latest"' },
    { in: 'pypi', name: 'ffmpeg-python', shows: 'need', example: 'ffmpeg-python' },
    { in: 'pypi', name: 'moviepy', shows: 'need', example: 'moviepy' },
    { in: 'image', name: 'linuxserver/ffmpeg', shows: 'use', rung: 'container', example: 'image: linuxserver/ffmpeg:latest' },
  ],
};
