import type { Technology } from '#model/catalog.ts';

export const rust: Technology = {
  id: 'rust',
  name: 'Rust',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['container-image'],
  seen: { repository: 'sst/sst', path: 'examples/aws-rust-loco/.github/workflows/ci.yaml' },
  marks: [
    { in: 'image', name: 'rust', shows: 'use', as: 'part', example: 'image: rust:1.89' },
    { in: 'action', name: 'dtolnay/rust-toolchain', shows: 'use', as: 'part', example: '- uses: dtolnay/rust-toolchain@v4' },
  ],
};
