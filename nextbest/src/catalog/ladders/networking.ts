import type { Ladder } from '#model/catalog.ts';
import { lattice, loadBalancer } from '../limits/aws-gateways.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const networking: Ladder = {
  capability: 'networking',
  does: 'connect services and people',
  notices: 'A new service is reached without a ticket, and no gateway has to be patched.',
  metric: 'days from request to connection',
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-vpc-lattice',
      name: 'Amazon VPC Lattice',
      limits: lattice,
      since: '2023-03-31',
      tryOut: { what: 'Connect one test service and one person through Amazon VPC Lattice.', hours: [2, 10] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-route-53',
      name: 'Amazon Route 53',
      keeps: ['dns'],
      tryOut: { what: 'Connect one test service and one person through Amazon Route 53.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-dns',
      name: 'Azure DNS',
      keeps: ['dns'],
      tryOut: { what: 'Connect one test service and one person through Azure DNS.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-front-door',
      name: 'Azure Front Door',
      keeps: ['http'],
      tryOut: { what: 'Connect one test service and one person through Azure Front Door.', hours: [2, 10] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-load-balancing',
      name: 'Cloud Load Balancing',
      keeps: ['http'],
      tryOut: { what: 'Connect one test service and one person through Cloud Load Balancing.', hours: [2, 10] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-dns',
      name: 'Cloud DNS',
      keeps: ['dns'],
      tryOut: { what: 'Connect one test service and one person through Cloud DNS.', hours: [2, 10] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-tunnel',
      name: 'Cloudflare Tunnel',
      keeps: ['http'],
      tryOut: { what: 'Connect one test service and one person through Cloudflare Tunnel.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'tailscale',
      name: 'Tailscale',
      keeps: ['vpn'],
      tryOut: { what: 'Connect one test service and one person through Tailscale.', hours: [2, 12] },
    }),
    aws({
      rung: 'managed',
      technology: 'aws-application-load-balancer',
      name: 'Application Load Balancer',
      keeps: ['http', 'http-proxy'],
      limits: loadBalancer,
      tryOut: { what: 'Connect one test service and one person through Application Load Balancer.', hours: [2, 15] },
    }),
    aws({
      rung: 'managed',
      technology: 'aws-client-vpn',
      name: 'AWS Client VPN',
      keeps: ['vpn'],
      tryOut: { what: 'Connect one test service and one person through AWS Client VPN.', hours: [2, 15] },
    }),
    azure({
      rung: 'managed',
      technology: 'azure-vpn-gateway',
      name: 'Azure VPN Gateway',
      keeps: ['vpn'],
      tryOut: { what: 'Connect one test service and one person through Azure VPN Gateway.', hours: [2, 15] },
    }),
    google({
      rung: 'managed',
      technology: 'google-cloud-vpn',
      name: 'Cloud VPN',
      keeps: ['vpn'],
      tryOut: { what: 'Connect one test service and one person through Cloud VPN.', hours: [2, 15] },
    }),
    own({
      rung: 'container',
      technology: 'istio',
      name: 'A service mesh that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'container',
      technology: 'openvpn',
      name: 'OpenVPN that the team runs',
      keeps: ['vpn'],
    }),
    own({
      rung: 'container',
      technology: 'wireguard',
      name: 'WireGuard that the team runs',
      keeps: ['vpn'],
    }),
    own({
      rung: 'container',
      technology: 'haproxy',
      name: 'HAProxy that the team runs',
      keeps: ['http', 'http-proxy'],
    }),
    own({
      rung: 'vm',
      technology: 'network-machine',
      name: 'A gateway on a machine',
      keeps: ['vpn', 'http', 'http-proxy'],
    }),
  ],
};
