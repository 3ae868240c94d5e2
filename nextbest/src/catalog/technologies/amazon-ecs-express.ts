import type { Technology } from '#model/catalog.ts';

export const amazonEcsExpress: Technology = {
  id: 'amazon-ecs-express',
  name: 'Amazon ECS Express Mode',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['container-image'],
  seen: { repository: 'terraform-aws-modules/terraform-aws-ecs', path: 'modules/express-service/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_ecs_express_gateway_service',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_ecs_express_gateway_service" "web" {',
    },
    {
      in: 'action',
      name: 'aws-actions/amazon-ecs-deploy-express-service',
      shows: 'use',
      rung: 'serverless-capacity',
      as: 'part',
      example: '- uses: aws-actions/amazon-ecs-deploy-express-service@v4',
    },
  ],
};
