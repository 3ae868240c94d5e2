import type { Construct } from './constructs.ts';
import { holderOf, type Program } from './reach.ts';

/** What a program asks of a service or of machines for which a pattern or a package made it. */
const MEMBER = /(?<![\w$])([\w$]{1,100})\s{0,5}\.\s{0,5}(?:loadBalancer|load_balancer)\b/g;
const BEHIND = /^AWS::(?:AutoScaling::AutoScalingGroup|ECS::Service)$/;

/** The services and machines that a load balancer stands before which they bring themselves. */
export function balancedIn(program: Program): ReadonlySet<Construct> {
  const found = new Set(program.constructs.filter(({ isBalanced }) => isBalanced));
  for (const { 1: name = '', index } of program.masked.code.matchAll(MEMBER)) {
    const holder = holderOf(name, index, program);
    if (holder !== undefined && BEHIND.test(holder.type.name)) found.add(holder);
  }
  return found;
}
