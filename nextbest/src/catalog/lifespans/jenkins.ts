import type { Lifespan } from '#model/catalog.ts';

// Written by tools/refresh-lifespans.ts from endoflife.date (MIT, see NOTICE).
export const jenkins: Lifespan = {
  product: 'jenkins',
  name: 'Jenkins',
  cycles: [
    { cycle: '2', latest: '2.578' },
    { cycle: '2.568', latest: '2.568.2' },
    { cycle: '2.555', end: '2026-06-10', latest: '2.555.3' },
    { cycle: '2.541', end: '2026-04-15', latest: '2.541.3' },
    { cycle: '2.528', end: '2026-01-21', latest: '2.528.3' },
    { cycle: '2.516', end: '2025-10-15', latest: '2.516.3' },
    { cycle: '2.504', end: '2025-07-23', latest: '2.504.3' },
    { cycle: '2.492', end: '2025-04-30', latest: '2.492.3' },
    { cycle: '2.479', end: '2025-02-05', latest: '2.479.3' },
    { cycle: '2.462', end: '2024-10-02', latest: '2.462.3' },
    { cycle: '2.452', end: '2024-08-07', latest: '2.452.4' },
    { cycle: '2.440', end: '2024-05-15', latest: '2.440.3' },
    { cycle: '2.426', end: '2024-02-21', latest: '2.426.3' },
    { cycle: '2.414', end: '2023-11-15', latest: '2.414.3' },
    { cycle: '2.401', end: '2023-08-23', latest: '2.401.3' },
    { cycle: '2.387', end: '2023-05-31', latest: '2.387.3' },
    { cycle: '2.375', end: '2023-03-08', latest: '2.375.4' },
    { cycle: '2.361', end: '2022-11-30', latest: '2.361.4' },
    { cycle: '2.346', end: '2022-09-07', latest: '2.346.3' },
  ],
  source: 'endoflife-date/endoflife.date@a70eca3 products/jenkins.md (MIT)',
  checked: '2026-08-22',
};
