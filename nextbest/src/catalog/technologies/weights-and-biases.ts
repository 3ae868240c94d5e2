import type { Technology } from '#model/catalog.ts';

export const weightsAndBiases: Technology = {
  id: 'weights-and-biases',
  name: 'Weights & Biases',
  capability: 'observability',
  market: { evolution: 0.7, because: 'Keeping track of experiments with models is sold by the seat by a few vendors.' },
  speaks: ['experiments'],
  seen: { repository: 'LAION-AI/Open-Assistant', path: 'model/pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'wandb', shows: 'need', example: 'wandb==1.0.0', notExample: 'wandb-not==1.0.0' },
    { in: 'variable', name: 'WANDB_API_KEY', shows: 'need', example: 'WANDB_API_KEY=' },
  ],
};
