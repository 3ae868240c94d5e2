import type { Technology } from '#model/catalog.ts';

export const azureMachineLearning: Technology = {
  id: 'azure-machine-learning',
  name: 'Azure Machine Learning',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Training and serving of models is rented with the machines that it needs.' },
  cloud: 'azure',
  seen: { repository: 'Azure/terraform', path: 'quickstart/101-machine-learning/workspace.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'azurerm_machine_learning_workspace',
      shows: 'use',
      rung: 'managed',
      example: 'resource "azurerm_machine_learning_workspace" "main" {',
    },
    {
      in: 'terraform',
      name: 'azurerm_machine_learning_*',
      shows: 'use',
      as: 'part',
      example: 'resource "azurerm_machine_learning_compute_instance" "main" {',
      notExample: 'resource "azurerm_lb" "main" {',
    },
    {
      in: 'arm',
      name: 'Microsoft.MachineLearningServices/workspaces',
      shows: 'use',
      rung: 'managed',
      example: "resource main 'Microsoft.MachineLearningServices/workspaces@2024-01-01' = {",
    },
    {
      in: 'arm',
      name: 'Microsoft.MachineLearningServices/*',
      shows: 'use',
      as: 'part',
      example: "resource main 'Microsoft.MachineLearningServices/parts@2024-01-01' = {",
      notExample: "resource main 'Microsoft.Cache/redis@2024-01-01' = {",
    },
  ],
};
