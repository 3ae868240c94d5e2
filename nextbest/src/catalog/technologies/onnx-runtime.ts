import type { Technology } from '#model/catalog.ts';

export const onnxRuntime: Technology = {
  id: 'onnx-runtime',
  name: 'ONNX Runtime',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['onnx'],
  seen: { repository: 'mindsdb/mindsdb', path: 'mindsdb/integrations/handlers/chromadb_handler/requirements.txt' },
  marks: [
    { in: 'npm', name: 'onnxruntime-node', shows: 'need', example: '"onnxruntime-node": "latest"' },
    { in: 'pypi', name: 'onnxruntime', shows: 'need', example: 'onnxruntime' },
  ],
};
